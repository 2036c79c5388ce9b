import { expect, test } from '@playwright/test';
import { hydrated, isPhone, PATH, statements } from './article.ts';

test('the whole article is there in its language', async ({ page }) => {
  await page.goto(PATH);
  await expect(page).toHaveTitle('Direkter Draht zu Putin – Lesart');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Direkter Draht zu Putin');
  expect(statements).toHaveLength(21);
  const text = await page.getByRole('article').innerText();
  for (const statement of statements) expect(text).toContain(statement);
});

test('the front page shows the only article', async ({ page }) => {
  await page.goto('/');
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Direkter Draht zu Putin');
});

test('the panel says of every source what it is and how much it carries', async ({ page }) => {
  await page.goto(PATH);
  const panel = page.getByRole('region', { name: 'Quellen' });
  await expect(panel.locator('.source')).toHaveCount(5);
  const wsj = panel.locator('.source').first();
  await expect(wsj).toContainText('7 Aussagen');
  await expect(wsj).toContainText('Zeitung, gestützt auf Ungenannte');
  await expect(panel).toContainText('12 von 21 Aussagen stammen von anderen. Alle übrigen: dpa.');
  const way = wsj.getByText('Ungenannte (mehrere amtierende und ehemalige Vertreter');
  await expect(way).toBeHidden();
  await wsj.locator('summary').click();
  await expect(way).toBeVisible();
});

test('on a phone the list in the dock leads to the sources, and Back to where the reader was', async ({
  page,
}) => {
  test.skip(!isPhone(page), 'The panel stands beside the text on a desktop.');
  await page.goto(PATH);
  await hydrated(page);
  await page.evaluate(() => scrollTo(0, 700));
  await page.locator('.dock').getByRole('button').click();
  await page.locator('#abschnitte').getByRole('link', { name: 'Quellen' }).click();
  await expect(page.getByRole('heading', { name: 'Quellen' })).toBeInViewport();
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(700);
});

test('nothing is asked of other hosts, and nothing about the reader is stored', async ({
  page,
  context,
}) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.goto(PATH);
  await hydrated(page);
  expect([...hosts]).toEqual([new URL(page.url()).host]);
  expect(await context.cookies()).toEqual([]);
  // Which fonts the browser has in its cache is all that the site notes.
  const stored = () => page.evaluate(() => Object.entries({ ...localStorage, ...sessionStorage }));
  await expect.poll(stored).toEqual([['lesart.fonts', expect.any(String)]]);
  for (const file of (await stored())[0]?.[1].split(',') ?? [])
    expect(file).toMatch(/^\/assets\/[\w-]+\.woff2$/);
});

test('the first paint needs one request: styles are in the page', async ({ page }) => {
  await page.route('**/assets/**', (route) => route.abort());
  await page.goto(PATH);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe('rgb(251, 249, 244)');
});

test('without the styles that come later the sources and the list are there all the same', async ({
  page,
}) => {
  await page.route('**/assets/later-*.css', (route) => route.abort());
  await page.goto(PATH);
  await expect(page.getByRole('heading', { name: 'Quellen' })).toBeVisible();
  if (isPhone(page)) await page.locator('.dock-here').click();
  await page.getByRole('link', { name: 'Ukrainische Offensive verhindert', exact: true }).click();
  await expect(
    page.getByRole('heading', { name: 'Ukrainische Offensive verhindert' }),
  ).toBeInViewport();
});

test('where attribution is on, the tools wait for no styles that never come', async ({ page }) => {
  await page.route('**/assets/later-*.css', () => {});
  await page.goto(`${PATH}wer-sagt-das/`, { waitUntil: 'commit' });
  await expect(page.locator('.passage-label').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Teilen', exact: true })).toBeEnabled();
});

test('with attribution left on, the first frame shows it', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('lesart.wer-sagt-das', 'on'));
  await page.route('**/assets/later-*.css', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.addInitScript(() => {
    (window as any).labels = [];
    new PerformanceObserver(() => {
      const label = document.querySelector('.passage-label')!;
      (window as any).labels.push(getComputedStyle(label).display);
    }).observe({ type: 'paint', buffered: true });
  });
  await page.goto(PATH);
  // On a busy machine the browser tells of its first paint some time after it.
  await expect.poll(() => page.evaluate(() => (window as any).labels[0])).toBe('inline-block');
});

test('nothing moves while the page loads', async ({ page }) => {
  await page.addInitScript(() => {
    (window as any).shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) (window as any).shift += (entry as any).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // Pages move when fonts and scripts come late.
  await page.route('**/assets/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.goto(PATH);
  await hydrated(page);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as any).shift)).toBe(0);
});

test('dark and light follow the system from the first frame', async ({ page }) => {
  for (const [colorScheme, paper] of [
    ['light', 'rgb(251, 249, 244)'],
    ['dark', 'rgb(23, 21, 18)'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(PATH, { waitUntil: 'commit' });
    // Only the address is certain here. The page may still have no body.
    await page.locator('body').waitFor({ state: 'attached' });
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe(paper);
  }
});

test('an unknown address gets a page that leads back', async ({ page }) => {
  const response = await page.goto('/gibt/es/nicht');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Diese Seite gibt es hier nicht',
  );
  await page.getByRole('link', { name: 'Zur Startseite' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Direkter Draht zu Putin');
});

test('on paper there is all of the text, its endnotes, and no tool', async ({ page }) => {
  await page.goto(PATH);
  await hydrated(page);
  await page.emulateMedia({ media: 'print' });
  for (const statement of [statements[0]!, statements.at(-1)!])
    await expect(page.getByRole('article').getByText(statement)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Quellen' })).toBeVisible();
  for (const tool of ['.masthead', '.reading-progress', '#abschnitte', '.skip-link'])
    await expect(page.locator(tool).first()).toBeHidden();
  const note = await page
    .locator('.article [data-source=biografie][data-note]')
    .evaluate((element) => getComputedStyle(element, '::after').content);
  expect(note).toContain('2');
  // Some seventy letters a line.
  const letters = await page
    .locator('.article-body p')
    .evaluateAll(
      (all) =>
        all.reduce((sum, it) => sum + it.textContent.length, 0) /
        all.reduce(
          (sum, it) =>
            sum + it.getBoundingClientRect().height / parseFloat(getComputedStyle(it).lineHeight),
          0,
        ),
    );
  // A phone's window is narrower than paper.
  if (!isPhone(page)) expect(letters).toBeGreaterThan(55);
  expect(letters).toBeLessThan(80);
  const from = page.getByText(/direkter-draht-zu-putin\/, gedruckt am \d+\. \S+ \d{4}$/);
  await expect(from).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(from).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(from).toHaveCount(0);
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
});
