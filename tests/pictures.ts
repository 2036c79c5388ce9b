/** Takes the pictures of the documents from the built site. Run after a build. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { serve } from './bench/serve.ts';
import { chromiumLaunchOptions } from './browser/chromium.ts';

const DIST = join(import.meta.dirname, '../dist');
const PICTURES = join(import.meta.dirname, '../docs/pictures');
const ARTICLE = '/direkter-draht-zu-putin/wer-sagt-das/';

const files = new Map(
  readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(DIST, file)).isFile())
    .map((file) => [`/${file}`, readFileSync(join(DIST, file))]),
);
const { server, origin } = await serve(files);
const browser = await chromium.launch(chromiumLaunchOptions());
const page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
await page.goto(origin + ARTICLE, { waitUntil: 'networkidle' });
// Fonts come with the second visit, and the hint of the first is over.
await page.reload({ waitUntil: 'networkidle' });
await page.locator('[data-statement="2"]').click();
await page.locator('.source-card').waitFor();
await page.screenshot({ path: join(PICTURES, 'desktop.png') });
await browser.close();
server.close();
