/** Selected text is offered as a quote, beside it, with those who said it and no others. */
import assert from 'node:assert/strict';
import { PATH, sectionIds, untilHydrated } from '../article.ts';
import { COPYING, copied } from '../clipboard.ts';
import { journey } from '../journey.ts';
import type { Reader } from '../reader.ts';

const [, SECOND = '', , FOURTH = ''] = sectionIds;
const BUTTON = '.quote-button';
const IN = 'in: „Direkter Draht zu Putin“';
const tampering = COPYING;

/** Selects from one element to another; the ends only touch them if they are not to be held. */
async function select(reader: Reader, from: string, to = from, holds = true): Promise<void> {
  await reader.evaluate(
    (first, last, isHeld) => {
      const [start, end] = [document.querySelector(first)!, document.querySelector(last)!];
      const range = document.createRange();
      range.setStart(start, isHeld ? 0 : start.childNodes.length);
      range.setEnd(end, isHeld ? end.childNodes.length : 0);
      start.scrollIntoView({ block: 'center' });
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    },
    from,
    to,
    holds,
  );
}

async function quoted(reader: Reader): Promise<[words: string, credit: string, url: string]> {
  await reader.press(BUTTON);
  const [words = '', credit = '', url = ''] = (
    await copied(reader, 'Zitat mit Quelle und Link kopiert')
  ).split('\n');
  return [words, credit, url];
}

const statement = (number: number) => `[data-statement="${number}"]`;

journey('a quote says who says it, through whom, and where', { tampering }, async (reader) => {
  await reader.open(PATH);
  await untilHydrated(reader);
  await select(reader, statement(6));
  const [words, credit, url] = await quoted(reader);
  assert.match(words, /^„Putin soll Musk ersucht haben, .* freizuschalten\.“$/);
  assert.equal(credit, `– „Wall Street Journal“ (zitiert nach dpa), ${IN}`);
  assert.ok(url.startsWith(`${reader.origin}${PATH}#${SECOND}:~:text=Putin%20soll%20Musk`), url);
  await reader.untilPage('the offer is gone', () => !document.querySelector('.quote-button'));

  await reader.open('/gibt-es-nicht');
  await reader.open(url.slice(reader.origin.length));
  await reader.untilPage('the words, or their section, are in the window', () => {
    const { top, bottom } = document.querySelector('[data-statement="6"]')!.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
});

journey('a quote credits nobody whose sentence it only touches', { tampering }, async (reader) => {
  await reader.open(PATH);
  await untilHydrated(reader);
  await select(reader, statement(2), statement(4), false);
  const [words, credit] = await quoted(reader);
  assert.match(words, /^„Die Zeitung stützt sich auf .* in Russland\.“$/);
  assert.equal(credit, `– Nachrichtenagentur dpa, ${IN}`);
});

journey('a headline is nobody’s words', { tampering }, async (reader) => {
  await reader.open(PATH);
  await untilHydrated(reader);
  await select(reader, 'h1');
  const [words, credit] = await quoted(reader);
  assert.equal(words, '„Direkter Draht zu Putin“');
  assert.equal(credit, '– aus: „Direkter Draht zu Putin“');
});

journey(
  'a selection that goes past the text quotes the text alone',
  { tampering },
  async (reader) => {
    await reader.open(PATH);
    await untilHydrated(reader);
    for (const to of ['#quellen', '.footer', 'body']) {
      await select(reader, statement(20), to);
      const [words, credit, url] = await quoted(reader);
      assert.match(words, /^„Gegen den Elektroautobauer laufen .* Untersuchungen\.“$/, to);
      assert.equal(credit, `– Nachrichtenagentur dpa, ${IN}`);
      assert.ok(url.includes(`#${FOURTH}:~:text=Gegen`), url);
    }
  },
);

/** The first and the last line of the selection, and its left edge. */
type Lines = { top: number; bottom: number; left: number };

/** Runs in the page. Finds words of one line, from some height in the window on. */
function wordsNear(height: number): Lines & { right: number } {
  const texts = document.createTreeWalker(document.querySelector('.article')!, 4);
  const range = document.createRange();
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    for (let start = 0; start + 20 < node.nodeValue!.length; start += 10) {
      // A quote begins with a letter, and the button stands there.
      if (/\s/.test(node.nodeValue![start]!)) continue;
      range.setStart(node, start);
      range.setEnd(node, start + 20);
      const { top, bottom, left, right } = range.getBoundingClientRect();
      const isLine = range.getClientRects().length === 1;
      if (top < height || !isLine || !node.parentElement!.closest('[data-statement]')) continue;
      getSelection()!.removeAllRanges();
      return { top, bottom, left, right };
    }
  throw new Error('There are no words.');
}

/** The button stands above the selection, or below it where there is no room. */
async function untilButtonAt(reader: Reader, { top, bottom, left }: Lines): Promise<void> {
  await reader.until('the button stands at the selection', () =>
    reader.evaluate(
      (lines) => {
        const box = document.querySelector('.quote-button')?.getBoundingClientRect();
        if (!box) return false;
        const gap = lines.top < 120 ? box.top - lines.bottom : lines.top - box.bottom;
        return gap >= 0 && gap <= 16 && Math.abs(box.left - lines.left) <= 6;
      },
      { top, bottom, left },
    ),
  );
}

for (const width of [760, 1360, 1920, 2560])
  journey(
    `in a window of ${width} px words drawn with the mouse have their button beside them`,
    { on: 'desktop' },
    async (reader) => {
      await reader.resize(width, 800);
      await reader.open(PATH);
      await untilHydrated(reader);
      for (const scrolled of [0, 700]) {
        await reader.evaluate((top) => scrollTo(0, top), scrolled);
        for (const height of [80, 330, 500]) {
          const lines = await reader.evaluate(wordsNear, height);
          const y = (lines.top + lines.bottom) / 2;
          await reader.drag({ x: lines.left + 1, y }, { x: lines.right, y });
          await untilButtonAt(reader, lines);
          await reader.pressWhere(() => ({ x: 8, y: innerHeight / 2 }));
          await reader.untilPage('the button goes', () => !document.querySelector('.quote-button'));
        }
      }
    },
  );
