import { expect, test } from '@playwright/test';

const ARTICLE = '/direkter-draht-zu-putin/';

test('the article is there, whole', async ({ page }) => {
  await page.goto(ARTICLE);
  await expect(page).toHaveTitle('Direkter Draht zu Putin – Lesart');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Direkter Draht zu Putin');
  await expect(page.locator('.article span[data-source], .article p > span')).not.toHaveCount(0);
  await expect(page.getByText('Gegen den Elektroautobauer laufen derzeit')).toBeAttached();
});
