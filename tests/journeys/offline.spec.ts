/** Reading without a network, on the built site whose server has stopped. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { PATH, statements } from './article.ts';

const DIST = join(import.meta.dirname, '../../dist');

test.use({ serviceWorkers: 'allow' });

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A host of a copy of the site, which a test may stop, slow down and deploy to. */
class Host {
  readonly folder = mkdtempSync(join(tmpdir(), 'site-'));
  readonly asked: string[] = [];
  pageDelayMs = 0;
  /** As many hosts say. Browsers ask for scripts and fonts with this header, the worker without. */
  varies = false;
  /** How long browsers may keep files of `assets/` by themselves. */
  assetsAge = 'max-age=31536000, immutable';
  /** Whether it says when it answers. A page whose age nobody knows is never fresh. */
  isDated = true;
  #server: Server | null = null;
  #port = 0;

  constructor() {
    cpSync(DIST, this.folder, { recursive: true });
  }

  get origin() {
    return `http://localhost:${this.#port}`;
  }

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      this.asked.push(pathname);
      const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      response.sendDate = this.isDated;
      const answer = () => {
        try {
          const body = readFileSync(join(this.folder, name));
          const isHashed = pathname.includes('/assets/');
          response.writeHead(200, {
            'Content-Type': TYPES[extname(name)] ?? 'text/plain',
            'Cache-Control': isHashed ? this.assetsAge : 'no-cache',
            ...(this.varies && { Vary: 'Origin' }),
          });
          response.end(body);
        } catch {
          response.writeHead(404, { 'Content-Type': TYPES['.html'] });
          response.end('<html></html>');
        }
      };
      setTimeout(answer, name.endsWith('.html') ? this.pageDelayMs : 0);
    });
    await new Promise<void>((resolve) => {
      this.#server?.listen(this.#port, '127.0.0.1', resolve);
    });
    this.#port = (this.#server.address() as { port: number }).port;
  }

  stop(): void {
    this.#server?.close();
    this.#server?.closeAllConnections();
    this.#server = null;
  }

  close(): void {
    this.stop();
    rmSync(this.folder, { recursive: true });
  }

  /** Changes all pages and data, as a deploy of an edited article does. */
  edit(from: string, to: string): void {
    for (const name of readdirSync(this.folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.html')) continue;
      const path = join(this.folder, name);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
    }
  }

  /** Gives all scripts other names, which its worker knows, as a deploy of a changed app does. */
  deployScripts(): void {
    const assets = join(this.folder, 'assets');
    const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
    const renamed = scripts.map((name): [string, string] => [
      name,
      name.replace(/[\w-]{8}(?=\.js$)/, (hash) => [...hash].toReversed().join('')),
    ]);
    const withNames = (text: string) =>
      renamed.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
    for (const name of readdirSync(this.folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:html|js)$/.test(name)) continue;
      const path = join(this.folder, name);
      const content = withNames(readFileSync(path, 'utf8'));
      rmSync(path);
      writeFileSync(withNames(path), content);
    }
    const worker = join(this.folder, 'worker.js');
    const known = readFileSync(worker, 'utf8').replaceAll(
      /(\/assets\/([\w-]+\.js)[`"']:[`"'])[\w-]+/g,
      (_entry, before: string, name: string) =>
        before + hashOf(readFileSync(join(assets, name), 'utf8')).slice(0, 4),
    );
    writeFileSync(worker, known);
  }
}

/** As the build writes it into the names of files. */
function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 8);
}

let host: Host;
test.beforeEach(async () => {
  host = new Host();
  await host.start();
});
test.afterEach(() => host.close());

/** Reads a page until it is kept, as the first visit of a reader does. */
async function read(page: Page, path: string): Promise<void> {
  await page.goto(host.origin + path);
  await page.mouse.wheel(0, 100);
  await page.keyboard.press('ArrowDown');
  await kept(page, path);
}

async function kept(page: Page, path: string): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async (url) => (await caches.match(url)) !== undefined, host.origin + path),
    )
    .toBe(true);
}

/**
 * The worker and everything kept that the browser has of the site. An empty cache does not count:
 * Chromium opens a deleted one anew when it has compiled a script that came from it.
 */
const left = (page: Page) =>
  page.evaluate(async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    const names = await caches.keys();
    const entries = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return [...workers.map(({ scope }) => scope), ...entries.flat().map(({ url }) => url)];
  });

test('an article that was read is there without a network, by every way to it', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await read(page, PATH);
  await kept(page, '/');
  const once = host.asked.filter((path) => path.includes('/assets/'));
  expect(once.length).toBe(new Set(once).size);
  host.stop();

  await page.goto(host.origin + PATH);
  const text = await page.getByRole('article').innerText();
  for (const statement of statements) expect(text).toContain(statement);
  const assets = readdirSync(join(host.folder, 'assets'));
  const demand = assets.find((name) => /^demand-.*\.css$/.test(name))!;
  const styles = readFileSync(join(host.folder, 'assets', demand), 'utf8');
  // A typeface that a reader may choose is fetched by those who choose it.
  const files = assets.filter((name) => !name.endsWith('.png') && !styles.includes(name));
  const missing = await page.evaluate(async (names) => {
    const answers = names.map((name) =>
      fetch(`/assets/${name}`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    const isThere = await Promise.all(answers);
    return names.filter((_name, index) => !isThere[index]);
  }, files);
  expect(missing).toEqual([]);

  // A link to a section that somebody shared.
  await page.goto(`${host.origin}${PATH}putins-bitte-an-musk/`);
  await expect(page).toHaveURL(`${host.origin}${PATH}#putins-bitte-an-musk`);

  // What was not read says so and leads to what is there.
  await page.goto(`${host.origin}/ein-anderer/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keine Verbindung');
  await page.getByRole('link', { name: 'Direkter Draht zu Putin' }).click();
  await expect(page.getByRole('article')).toBeVisible();
  expect(errors).toEqual([]);
});

test('the tools are there without a network, whatever the host says of the header “Origin”', async ({
  page,
}) => {
  host.varies = true;
  await read(page, PATH);
  host.stop();
  await page.goto(host.origin + PATH);
  await page.getByRole('button', { name: 'Ansicht' }).click();
  await expect(page.getByRole('group', { name: 'Farben' })).toBeVisible();
});

/** An editor changes the article. */
function editArticle(): void {
  const data = readdirSync(join(host.folder, 'assets')).find((it) => it.endsWith('.json'))!;
  const body = readFileSync(join(host.folder, 'assets', data), 'utf8').replaceAll(
    'Starlink',
    'Funk',
  );
  const name = `direkter-draht-zu-putin-${hashOf(body)}.json`;
  writeFileSync(join(host.folder, 'assets', name), body);
  host.edit(data, name);
  host.edit('Musk', 'Tesla-Chef');
}

for (const [what, isDated, delayMs] of [
  ['is not shown at once to who was here a moment ago', true, 1000],
  ['that takes too long is not shown at once', false, 3500],
] as const)
  test(`a newer edition ${what}, and changes nothing under the reader’s eyes`, async ({ page }) => {
    host.isDated = isDated;
    await read(page, PATH);
    editArticle();
    host.pageDelayMs = delayMs;

    await page.goto(host.origin + PATH);
    await expect(page.getByRole('article')).toContainText('Musk');
    const notice = page.getByRole('status').filter({ hasText: 'Es gibt eine neue Fassung.' });
    await expect(notice).toBeVisible();
    await expect(page.getByRole('article')).toContainText('Musk');

    // The new edition is kept by now, so it is there without the network.
    host.stop();
    await notice.getByRole('button', { name: 'Neu laden' }).click();
    await expect(page.getByRole('article')).toContainText('Tesla-Chef');
    await expect(page.getByRole('article')).not.toContainText('Musk');
  });

test('after a deploy of other scripts the tools work, on the page from the device and after it', async ({
  page,
}) => {
  // Only the worker has the files of the earlier version then.
  host.assetsAge = 'no-cache';
  await read(page, PATH);
  await kept(page, '/');
  host.deployScripts();
  const failed: string[] = [];
  page.on('response', (response) => {
    if (!response.ok()) failed.push(response.url());
  });
  for (const visit of ['from the device', 'from the network']) {
    await page.goto(host.origin + PATH);
    await page.mouse.wheel(0, 300);
    // Meanwhile the new worker takes over, and keeps the new page in place of the one on screen.
    const published = readFileSync(join(host.folder, PATH, 'index.html'), 'utf8');
    await expect
      .poll(
        () => page.evaluate(async (url) => (await caches.match(url))?.text(), host.origin + PATH),
        { timeout: 20_000 },
      )
      .toBe(published);
    await page.getByRole('button', { name: 'Ansicht' }).click();
    await expect(page.getByRole('group', { name: 'Farben' }), visit).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Teilen', exact: true }).first().click();
    await expect(page.getByText('Der ganze Artikel'), visit).toBeVisible();
  }
  expect(failed).toEqual([]);
});

test('the notices of a newer edition and of a near link do not lie on each other', async ({
  page,
}) => {
  await read(page, PATH);
  editArticle();
  await page.goto('about:blank');
  await page.goto(`${host.origin}${PATH}#putins-bite-an-musk`);
  const boxes = await Promise.all(
    ['Es gibt eine neue Fassung.', 'Gemeint war wohl'].map(async (text) => {
      const card = page.locator('.notice-card').filter({ hasText: text });
      await expect(card).toBeVisible();
      return (await card.boundingBox())!;
    }),
  );
  const [upper, lower] = boxes.toSorted((a, b) => a.y - b.y);
  expect(upper!.y + upper!.height).toBeLessThanOrEqual(lower!.y);
});

for (const [what, change] of [
  [
    'by the file that switches it off',
    () =>
      writeFileSync(
        join(host.folder, 'worker.js'),
        readFileSync(join(host.folder, 'worker-off.js')),
      ),
  ],
  [
    'by another project at the same address of this machine',
    () =>
      writeFileSync(
        join(host.folder, PATH, 'index.html'),
        '<!doctype html><html><h1>Anderes</h1></html>',
      ),
  ],
] as const)
  test(`the worker is removed within one visit ${what}`, async ({ page }) => {
    await read(page, PATH);
    await kept(page, '/');
    change();
    await page.goto(host.origin + PATH);
    // The browser looks for another worker some time after the visit, on a loaded machine late.
    await expect.poll(() => left(page), { timeout: 20_000 }).toEqual([]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Direkter|Anderes/);
    host.stop();
    await expect(page.goto(host.origin + PATH)).rejects.toThrow('ERR_CONNECTION_REFUSED');
  });

test('what is kept for a time without a network is listed in “Ansicht” and deleted there', async ({
  page,
}) => {
  await read(page, PATH);
  await kept(page, '/');
  await page.getByRole('button', { name: 'Ansicht' }).click();
  const device = page.getByRole('group', { name: 'Auf diesem Gerät gespeichert' });
  await expect(device).toContainText('Für die Zeit ohne Netz: 3 Seiten');
  await device.getByRole('button', { name: 'Alles löschen' }).click();
  await expect(device).toContainText('Nichts');
  expect(await left(page)).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
