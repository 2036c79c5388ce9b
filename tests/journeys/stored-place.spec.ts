/** The place at which somebody has stopped reading is kept on the device and offered. */
import { expect, test, type Page } from '@playwright/test';
import { hydrated, PATH } from './article.ts';
import { violations } from './axe.ts';

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('lesart.places'));
const offer = (page: Page) => page.getByRole('region', { name: 'Weiterlesen' });

/** The first words of the statement at the top of the window. */
const topWords = (page: Page) =>
  page.evaluate(() => {
    const bar = document.querySelector('.masthead')!.getBoundingClientRect().bottom;
    const all = [...document.querySelectorAll('.article-body [data-statement]')];
    return all.find((it) => it.getBoundingClientRect().bottom > bar + 8)!.textContent.slice(0, 30);
  });

/** Reads on to a section, as far as the window's top. */
async function readTo(page: Page, id: string): Promise<string> {
  await page.goto(PATH);
  await hydrated(page);
  await page.evaluate((it) => {
    const text = document.getElementById(it)!.closest('[data-part]')!.querySelector('p')!;
    scrollTo(0, text.getBoundingClientRect().top + scrollY - 60);
  }, id);
  await expect.poll(() => kept(page)).toContain(id);
  return topWords(page);
}

test('who comes back is offered the sentence at which they stopped, and decides', async ({
  page,
  context,
}) => {
  await page.goto(PATH);
  await hydrated(page);
  await page.waitForTimeout(300);
  // A glance is no reading: nothing is kept of it.
  expect(await kept(page)).toBeNull();
  const words = await readTo(page, 'putins-bitte-an-musk');

  const again = await context.newPage();
  await again.goto(PATH);
  await expect(offer(again)).toContainText('Weiterlesen bei „Putins Bitte an Musk“?');
  expect(await violations(again)).toEqual([]);
  expect(await again.evaluate(() => scrollY)).toBe(0);
  await offer(again).getByRole('button', { name: 'Weiterlesen' }).click();
  await expect.poll(() => topWords(again)).toBe(words);
  await expect(offer(again)).toBeHidden();

  // A link's place comes first.
  const linked = await context.newPage();
  await linked.goto(`${PATH}#ukrainische-offensive-verhindert`);
  await hydrated(linked);
  await linked.waitForTimeout(400);
  await expect(offer(linked)).toBeHidden();
});

test('the place is forgotten at the end of the text', async ({ page, context }) => {
  await readTo(page, 'putins-bitte-an-musk');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(() => kept(page)).toBeNull();
  const again = await context.newPage();
  await again.goto(PATH);
  await hydrated(again);
  await again.waitForTimeout(400);
  await expect(offer(again)).toBeHidden();
});
