import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Article } from '../../src/article/format/article.ts';
import { statementsOf } from '../../src/article/format/statements.ts';
import { runImport } from '../../src/commands/importCommand.ts';
import { violations } from './axe.ts';

/** A report as an agency sends it: seventeen sentences, of which the import cannot read all. */
const REPORT = `Stadt schließt drei Kitas früher
Die Stadt Ohlsbach will drei ihrer Kindertagesstätten ab März um 15 Uhr schließen. Das kündigte Bürgermeisterin Karin Wessel (Grüne) am Montag an.
Grund sei der Mangel an Fachkräften, sagte Wessel. Von 84 Stellen seien derzeit 19 nicht besetzt. Betroffen sind rund 210 Kinder.
Der Elternbeirat wies die Pläne zurück. „Wir haben davon aus der Zeitung erfahren“, sagte dessen Sprecher Timo Radtke. „So geht man nicht mit Familien um.“ Kritik kam auch vom Arbeitgeberverband. Viele Betriebe hätten feste Schichten.
Streit um Zahlen
Nach Angaben der Gewerkschaft Verdi fehlen sogar 26 Kräfte. Die Stadt rechne Auszubildende als volle Stellen, kritisierte Verdi-Sekretärin Jana Pohl. Wessel bestritt das. Man halte sich an die Vorgaben des Landes.
Das Kultusministerium wollte sich zu dem Fall nicht äußern. Der Gemeinderat entscheidet am 12. Februar. Laut „Ohlsbacher Anzeiger“ könnten später weitere Häuser folgen.
- dpa
`;

// The dev server hands out each module alone, and the first page waits for all of them.
// One desk at a time: several that start at once hold each other up.
test.describe.configure({ mode: 'default', timeout: 120_000 });

const SLUG = 'kitas';
let desk: ChildProcess;
let folder: string;
let origin: string;

const file = () => join(folder, `${SLUG}.json`);
const article = () => JSON.parse(readFileSync(file(), 'utf8')) as Article;
const statement = (page: Page, number: number) => page.locator(`[data-statement="${number}"]`);
const panel = (page: Page) => page.getByRole('region', { name: 'Bearbeiten' });

test.beforeAll(async () => {
  const port = Number(process.env['JOURNEY_PORT'] ?? 4174) + 200 + test.info().parallelIndex;
  folder = mkdtempSync(join(tmpdir(), 'desk-'));
  origin = `http://localhost:${port}`;
  desk = spawn(process.execPath, ['--import', 'tsx', 'src/desk/server/main.ts'], {
    env: { ...process.env, ARTICLES: folder, DESK_PORT: String(port) },
    stdio: 'ignore',
  });
  await expect
    .poll(
      () =>
        fetch(`${origin}/`).then(
          (answer) => answer.status,
          () => 0,
        ),
      { timeout: 60_000 },
    )
    .toBe(200);
});

test.afterAll(() => void desk.kill());

test.beforeEach(async ({ page }) => {
  writeFileSync(join(folder, 'text.txt'), REPORT);
  const silent = { readInput: () => new Uint8Array(), out: () => {}, err: () => {} };
  const args = [join(folder, 'text.txt'), '--out', folder, '--slug', SLUG, '--force'];
  expect(runImport(args, silent)).toBe(0);
  await page.goto(`${origin}/${SLUG}/`);
  await expect(panel(page)).toBeVisible({ timeout: 60_000 });
});

test('an agency’s report is confirmed and completed with at most 40 keys', async ({ page }) => {
  test.skip(test.info().project.name !== 'desktop', 'A phone has no keys.');
  expect(statementsOf(article())).toHaveLength(17);
  let strokes = 0;
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      strokes++;
      await page.keyboard.press(key);
    }
  };
  const type = async (words: string) => {
    strokes += words.length;
    await page.keyboard.type(words);
  };
  // A busy machine: the page draws long after the answer has come.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  // The first open statement has the focus at once.
  await expect(statement(page, 1)).toBeFocused();
  const isOpen = ({ proposed }: { proposed?: boolean | undefined }) => proposed === true;
  const open = () => statementsOf(article()).filter(isOpen).length;
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-statement'));
  // The file is written first; then the focus goes to the next one, where the next key counts.
  const isAtOpen = async () => isOpen(statementsOf(article())[Number(await focused())] ?? {});
  for (let left = open(); left > 0; left--) {
    await expect.poll(isAtOpen).toBe(true);
    await press('Enter');
    await expect.poll(open).toBe(left - 1);
  }
  // "Kritik kam auch vom Arbeitgeberverband. Viele Betriebe hätten feste Schichten."
  strokes++;
  await statement(page, 9).click();
  strokes += 2;
  await panel(page).getByRole('button', { name: 'Neue Quelle' }).click();
  await panel(page).getByLabel('Name, wie der Text ihn nennt').focus();
  await type('Verband');
  await press('Enter');
  await expect.poll(() => statementsOf(article())[9]?.source).toBe('verband');

  expect(statementsOf(article()).filter(isOpen)).toEqual([]);
  test.info().annotations.push({ type: 'keys and clicks', description: String(strokes) });
  expect(strokes).toBeLessThanOrEqual(40);
});

test('the desk has no faults for axe, and nothing is wider than the window', async ({ page }) => {
  expect(await violations(page)).toEqual([]);
  await panel(page).getByRole('button', { name: 'Neue Quelle' }).click();
  await panel(page).getByRole('button', { name: 'Teilen' }).click();
  expect(await violations(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(width).toBeLessThanOrEqual(0);
});

test('every change is in the file at once, and can be taken back', async ({ page }) => {
  const before = readFileSync(file(), 'utf8');
  await statement(page, 4).click();
  await panel(page).getByText('Elternbeirat').click();
  await expect.poll(() => statementsOf(article())[4]?.source).toBe('elternbeirat');
  await panel(page).getByText('schätzt').click();
  await expect.poll(() => statementsOf(article())[4]?.act).toBe('estimates');
  await panel(page).getByRole('button', { name: 'rund' }).click();
  await panel(page).getByRole('button', { name: '210' }).click();
  await expect.poll(() => statementsOf(article())[4]?.cue).toBe('rund 210');
  for (let times = 0; times < 3; times++) {
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await expect(panel(page).getByText('Gespeichert')).toBeVisible();
  }
  await expect.poll(() => readFileSync(file(), 'utf8')).toBe(before);
});

test('a file that is changed outside is loaded anew, and a fault in it is shown', async ({
  page,
}) => {
  const before = readFileSync(file(), 'utf8');
  writeFileSync(file(), before.replace('drei Kitas', 'vier Kitas'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Stadt schließt vier Kitas früher',
  );
  writeFileSync(file(), before.replace('"act": "announces"', '"act": "ruft"'));
  await expect(page.getByText('"act": "ruft"')).toBeVisible();
  await expect(page.getByText(/Zeile \d+, description/)).toBeVisible();
  writeFileSync(file(), before);
  await expect(statement(page, 1)).toBeVisible();
});

test('nothing of the desk is in the built site', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:html|js|css|json)$/.test(name),
  );
  expect(files.length).toBeGreaterThan(5);
  const found = files.filter((name) =>
    /desk-|lesart:changed|\/api\//.test(readFileSync(join('dist', name), 'utf8')),
  );
  expect(found).toEqual([]);
});
