import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds on a page: a line for each element with a fault. Words need a contrast of 7:1, the
 * labels of passages 4.5:1.
 */
export async function violations(page: Page): Promise<string[]> {
  const words = new AxeBuilder({ page }).options({
    runOnly: TAGS,
    rules: { 'color-contrast-enhanced': { enabled: true } },
  });
  const labels = new AxeBuilder({ page }).options({ runOnly: ['color-contrast'] });
  const found = [await words.exclude(LABELS).analyze()];
  if ((await page.locator(LABELS).count()) > 0) found.push(await labels.include(LABELS).analyze());
  return found.flatMap(({ violations: all }) =>
    all.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
  );
}

const LABELS = '.passage-label';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
