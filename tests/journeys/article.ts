import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Article } from '../../src/article/format/article.ts';
import { statementsOf } from '../../src/article/format/statements.ts';

const SLUG = 'direkter-draht-zu-putin';

export const PATH = `/${SLUG}/`;

export const article = JSON.parse(
  readFileSync(join(import.meta.dirname, `../../src/library/articles/${SLUG}.json`), 'utf8'),
) as Article;

export const statements = statementsOf(article).map(({ text }) => text);

export const sectionIds = article.sections.map(({ id }) => id);

/** Whether the window is one of the phone's: the list of sections is a sheet there. */
export function isPhone(page: Page): boolean {
  return (page.viewportSize()?.width ?? 0) < 1200;
}

/** Waits until the core follows the reader: from then on the page knows the section being read. */
export async function hydrated(page: Page): Promise<void> {
  await page.locator('#abschnitte [aria-current="true"]').waitFor({ state: 'attached' });
}

/** Selects the headline, for which the page is hydrated, and lets go of it. */
export async function withReact(page: Page): Promise<void> {
  await hydrated(page);
  const quote = page.locator('.quote-buttons');
  await page.getByRole('heading', { level: 1 }).selectText();
  await quote.waitFor();
  await page.evaluate(() => getSelection()!.removeAllRanges());
  await quote.waitFor({ state: 'detached' });
}

/** The distance of an element's top from the top of the window, in pixels. */
export async function topOf(page: Page, id: string): Promise<number> {
  return page.evaluate((it) => document.getElementById(it)!.getBoundingClientRect().top, id);
}

/** Labels of all entries marked as current. */
export async function current(page: Page): Promise<string[]> {
  return page.locator('#abschnitte [aria-current="true"]').allTextContents();
}

/** Holds files back that the page asks for. @returns lets them come */
export async function held(page: Page, files: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
