/**
 * Measures the import of large and hostile files: time of the processor and memory of the whole
 * command, for n and for 2n. The ratio of the times is 2 if time grows linearly.
 * Usage: npm run bench:import
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const WORK = join(ROOT, 'node_modules/.cache/bench/import');

/** Does what the command does, then says how much memory it took; in kilobytes on every system. */
const MEASURED = `import { runImport } from ${JSON.stringify(join(ROOT, 'src/commands/importCommand.ts'))};
const start = process.cpuUsage();
const cpuSince = (before) => { const { user, system } = process.cpuUsage(before); return (user + system) / 1000; };
const quiet = { readInput: () => new Uint8Array(), out: () => {}, err: (text) => console.error(text) };
const status = runImport(process.argv.slice(2), quiet);
console.log(JSON.stringify({ status, ms: cpuSince(start), kB: process.resourceUsage().maxRSS }));`;

const SENTENCE = 'Laut „Tagblatt“ war es am 5. November so, und es sei z. B. kalt gewesen. ';
const PARAGRAPH = SENTENCE.repeat(4).trim();
const page = (body: string) =>
  `<!DOCTYPE html><html lang="de"><head><title>Titel</title></head><body><article><h1>Titel</h1>${body}</article></body></html>`;

const CASES: readonly [string, string, number, (size: number) => string][] = [
  [
    'text, paragraphs',
    'txt',
    3000,
    (n) => `Titel\nWorum es geht.\n${`${PARAGRAPH}\n`.repeat(n)}- dpa`,
  ],
  [
    'text, 5 and 10 MB',
    'txt',
    16_000,
    (n) => `Titel\nWorum es geht.\n${`${PARAGRAPH}\n`.repeat(n)}- dpa`,
  ],
  [
    'text, one line of 1 and 2 MB',
    'txt',
    13_000,
    (n) => `Titel\nWorum es geht.\n${SENTENCE.repeat(n)}\n- dpa`,
  ],
  [
    'text, one word of 1 and 2 MB',
    'txt',
    1_000_000,
    (n) => `Titel\nWorum es geht.\n${'a'.repeat(n)}.\n- dpa`,
  ],
  [
    'text, quotation marks only',
    'txt',
    100_000,
    (n) => `Titel\nWorum es geht.\n${`"'`.repeat(n)}.\n- dpa`,
  ],
  [
    'Markdown, paragraphs',
    'md',
    3000,
    (n) =>
      `# Titel\n\nWorum.\n\n${`${PARAGRAPH} *a* [b](https://c.example)\n\n`.repeat(n)}Quelle: dpa`,
  ],
  [
    'Markdown, quotes within quotes',
    'md',
    2500,
    (n) => `# Titel\n\nWorum.\n\n${'> '.repeat(n)}Text.\n\nQuelle: dpa`,
  ],
  [
    'Markdown, brackets',
    'md',
    50_000,
    (n) => `# Titel\n\nWorum.\n\n${'['.repeat(n)}\n\nQuelle: dpa`,
  ],
  [
    'Markdown, stars',
    'md',
    50_000,
    (n) => `# Titel\n\nWorum.\n\n${'*a_'.repeat(n)}\n\nQuelle: dpa`,
  ],
  ['HTML, paragraphs', 'html', 3000, (n) => page(`<p>${PARAGRAPH} <em>a</em></p>\n`.repeat(n))],
  ['HTML, 2 and 4 MB', 'html', 6500, (n) => page(`<p>${PARAGRAPH}</p>\n`.repeat(n))],
  ['HTML, elements within each other', 'html', 50_000, (n) => page('<div>'.repeat(n))],
  [
    'HTML, 45,000 and 90,000 elements',
    'html',
    45_000,
    (n) => page(`<p>${PARAGRAPH}</p>${'<b>a</b>'.repeat(n)}`),
  ],
  [
    'HTML, a table of 20,000 and 40,000 rows',
    'html',
    20_000,
    (n) =>
      page(
        `<p>${PARAGRAPH}</p><table>${'<tr><td rowspan="3">a</td><td>b</td></tr>'.repeat(n)}</table>`,
      ),
  ],
  [
    'HTML, tables of 50 rows that reach over all others',
    'html',
    200,
    (n) =>
      page(
        `<p>${PARAGRAPH}</p>${`<table>${'<tr><td rowspan="50" colspan="50">a</td><td>b</td></tr>'.repeat(50)}</table>`.repeat(n)}`,
      ),
  ],
  [
    'Markdown, a table of 20,000 and 40,000 rows',
    'md',
    20_000,
    (n) => `# Titel\n\nWorum.\n\n| a | b |\n| --- | --- |\n${'| c | d |\n'.repeat(n)}\nQuelle: dpa`,
  ],
  [
    'ninjs, paragraphs',
    'json',
    3000,
    (n) =>
      JSON.stringify({
        headline: 'Titel',
        language: 'de',
        byline: 'dpa',
        body_xhtml: `<p>${PARAGRAPH}</p>`.repeat(n),
      }),
  ],
  [
    'ninjs, lists within lists',
    'json',
    500_000,
    (n) => `{"headline":${'['.repeat(n)}${']'.repeat(n)}}`,
  ],
];

rmSync(WORK, { recursive: true, force: true });
mkdirSync(WORK, { recursive: true });
const script = join(WORK, 'measured.ts');
writeFileSync(script, MEASURED);
const idle = run('Titel\nWorum es geht.\nText.\n- dpa', 'txt');
console.log(`a text of a few words: ${idle.ms.toFixed(0)} ms, ${(idle.kB / 1024).toFixed(0)} MB`);
for (const [name, extension, size, make] of CASES) {
  const [once, twice] = [run(make(size), extension), run(make(2 * size), extension)];
  console.log(
    `${name}: ${once.ms.toFixed(0)} and ${twice.ms.toFixed(0)} ms (${(twice.ms / once.ms).toFixed(1)} times), ` +
      `at most ${(twice.kB / 1024).toFixed(0)} MB, ${twice.said}`,
  );
}
rmSync(WORK, { recursive: true });

function run(text: string, extension: string): { ms: number; kB: number; said: string } {
  const file = join(WORK, `input.${extension}`);
  writeFileSync(file, text);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', script, file, '--stdout', '--credit', 'dpa'],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  const last = stdout.trim().split('\n').at(-1) ?? '';
  if (!last.startsWith('{')) throw new Error(`The import fell over:\n${stderr.slice(-2000)}`);
  const { status, ms, kB } = JSON.parse(last) as { status: number; ms: number; kB: number };
  const reason = stderr.trim().split('\n')[0]?.replace(WORK, '').slice(0, 90) ?? '';
  return { ms, kB, said: status === 0 ? 'an article' : `refused: ${reason}` };
}
