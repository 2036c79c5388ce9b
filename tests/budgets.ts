/**
 * The weight of a first visit, brotli as a host serves it. Prints the sizes and fails above the
 * budgets; run after a build.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const DIST = join(import.meta.dirname, '../dist');
const kB = 1000;

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((file) => statSync(join(DIST, file)).isFile())
  .map((file) => ({ file, bytes: sizeOf(file) }));
const html = files.filter(({ file }) => file.endsWith('.html'));
const preloaded = new Set(
  html.flatMap(({ file }) =>
    [...readFileSync(join(DIST, file), 'utf8').matchAll(/href="([^"]+\.woff2)"/g)].map(
      (match) => match[1]?.split('/').at(-1) ?? '',
    ),
  ),
);

const budgets = [
  { what: 'HTML with its CSS, the largest page', bytes: largest(html), limit: 14 * kB },
  { what: 'JavaScript, all of it', bytes: total(ending('.js')), limit: 92 * kB },
  {
    what: 'Fonts, as preloaded',
    bytes: total(
      ending('.woff2').filter(({ file }) => preloaded.has(file.split('/').at(-1) ?? '')),
    ),
    limit: 45 * kB,
  },
];

for (const { what, bytes, limit } of budgets) {
  const verdict = bytes <= limit ? 'ok' : 'OVER BUDGET';
  console.log(`${what}: ${(bytes / kB).toFixed(1)} kB of ${limit / kB} kB, ${verdict}`);
}
if (preloaded.size === 0 || budgets.some(({ bytes, limit }) => bytes === 0 || bytes > limit))
  process.exitCode = 1;

/** Bytes over the wire; fonts are compressed already. */
function sizeOf(file: string): number {
  const content = readFileSync(join(DIST, file));
  return file.endsWith('.woff2') ? content.length : brotliCompressSync(content).length;
}

function ending(suffix: string) {
  return files.filter(({ file }) => file.endsWith(suffix));
}

function total(list: readonly { bytes: number }[]): number {
  return list.reduce((sum, { bytes }) => sum + bytes, 0);
}

function largest(list: readonly { bytes: number }[]): number {
  return Math.max(0, ...list.map(({ bytes }) => bytes));
}
