/** Whatever comes after the `#`: no error, and the article stays on screen. */
import { expect, test } from '@playwright/test';
import { constantFrom, oneof, sample, string } from 'fast-check';
import { hydrated, isPhone, PATH, sectionIds } from './article.ts';

const COLD = 40;
const TOGETHER = 2000;

const hashes = sample(
  oneof(
    string({ unit: 'binary', maxLength: 60 }),
    string({ unit: 'grapheme', maxLength: 40 }),
    string({
      unit: constantFrom('%', '2', '0', 'E', '#', ':', '~', '-', '/', '\\\\'),
      maxLength: 40,
    }),
    constantFrom(...sectionIds, '__proto__', 'constructor', 'root', '%E0%A4%A', ':~:text=Musk'),
  ),
  TOGETHER,
);

test('two thousand navigations leave the article where it is', async ({ page }) => {
  test.skip(isPhone(page), 'The hash is read the same way at every size.');
  test.setTimeout(120_000);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const hash of hashes.slice(0, COLD)) {
    await page.goto('about:blank');
    await page.goto(`${PATH}#${hash}`);
    await hydrated(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  const lost = await page.evaluate(async (all) => {
    const gone = [];
    for (const hash of all) {
      location.hash = hash;
      await new Promise((resolve) => setTimeout(resolve));
      const { top, bottom } = document.querySelector('.article')!.getBoundingClientRect();
      if (top > innerHeight || bottom < 0) gone.push(hash);
    }
    return gone;
  }, hashes.slice(COLD));
  expect(lost).toEqual([]);
  expect(errors).toEqual([]);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
