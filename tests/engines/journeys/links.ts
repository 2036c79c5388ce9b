/** Links into the article hold, however they were spelled, and at any address of it. */
import assert from 'node:assert/strict';
import {
  current,
  followInList,
  isHydrated,
  PATH,
  sectionIds,
  statements,
  untilHydrated,
  untilLanded,
  untilListClosed,
} from '../article.ts';
import { journey } from '../journey.ts';
import { arrive, backLeadsAway, ELSEWHERE, scrollOn, staysAt, WITHOUT_FONTS } from '../overlay.ts';
import type { Reader } from '../reader.ts';
import type { Tampering } from '../site.ts';

const [, SECOND = '', THIRD = ''] = sectionIds;

async function untilAt(reader: Reader, id: string): Promise<void> {
  await reader.until(
    `the address is that of ${id}`,
    async () => (await reader.hash()) === `#${id}`,
  );
  await untilLanded(reader, id);
  await reader.until(`${id} is current`, async () => String(await current(reader)) === id);
}

journey('a deep link lands cold below the bar, and its section is current', async (reader) => {
  await reader.open(`${PATH}#${SECOND}`);
  await untilLanded(reader, SECOND);
  await untilHydrated(reader);
  await untilAt(reader, SECOND);
});

/**
 * The reader's own style enlarges the text a moment after an event. Until the page has loaded, the
 * browser itself keeps it at a link's target.
 */
function enlargedAfter(event: 'load' | 'DOMContentLoaded', files: Tampering['files']): Tampering {
  return {
    files: { ...files, fonts: 'missing' },
    early: `addEventListener('${event}', () => setTimeout(() => {
      document.documentElement.style.fontSize = '200%';
      document.documentElement.dataset.isEnlarged = '';
    }, 200));`,
  };
}

async function untilEnlarged(reader: Reader): Promise<void> {
  await reader.untilPage('the text is large', () =>
    document.documentElement.hasAttribute('data-is-enlarged'),
  );
}

/** As on a busy machine: the scripts wait for a frame. */
const LATE_FRAMES = `const soon = requestAnimationFrame;
requestAnimationFrame = (run) => setTimeout(() => soon(run), 600);`;

const enlarged = enlargedAfter('load', { hydrate: 'slow', data: 'slow' });

for (const [when, tampering] of [
  ['soon after the scripts', enlarged],
  ['before the scripts begin', { ...enlarged, early: LATE_FRAMES + String(enlarged.early) }],
] as const)
  journey(
    `a deep link still leads to its section if the text grows ${when}`,
    { tampering },
    async (reader) => {
      await reader.open(`${PATH}#${THIRD}`);
      await untilEnlarged(reader);
      await untilHydrated(reader);
      await untilAt(reader, THIRD);
    },
  );

journey(
  'who scrolls before the scripts are there is not thrown back, not even by text that grows',
  { tampering: enlargedAfter('DOMContentLoaded', { entry: 'slow' }) },
  async (reader) => {
    await reader.open(`${PATH}#${THIRD}`);
    await reader.rest(100);
    await reader.wheel(-500);
    await untilEnlarged(reader);
    await reader.wheel(-200);
    const top = await reader.settled();
    assert.equal(await isHydrated(reader), false, 'the scripts came too early for this journey');
    await untilHydrated(reader);
    await staysAt(reader, top);
  },
);

journey('mangled links lead to their section, and the address is put right', async (reader) => {
  for (const hash of ['Putins%20Bitte+an Musk)', 'PUTINS_BITTE_AN_MUSK', 'putins–bitte–an–musk']) {
    await arrive(reader, `${PATH}#${hash}`);
    await untilAt(reader, SECOND);
    await backLeadsAway(reader);
  }
});

journey('a share page leads to its section, and Back skips it', async (reader) => {
  await reader.open(ELSEWHERE);
  await reader.open(`${PATH}${SECOND}/`);
  await reader.until('the article is there', async () => (await reader.pathname()) === PATH);
  await untilAt(reader, SECOND);
  await backLeadsAway(reader);
});

journey('a link to words that are gone leads to their section', async (reader) => {
  await reader.open(`${PATH}#Putins%20Bitte%20an%20Musk:~:text=Das%20steht%20hier%20nicht`);
  await untilAt(reader, SECOND);
});

journey('a link to words of an aged section leads to the words, or is said', async (reader) => {
  const words = statements[20]!.slice(0, 25);
  await reader.open(`${PATH}#alter-name:~:text=${encodeURIComponent(words)}`);
  await untilHydrated(reader);
  await reader.untilPage('the words are in the window, or the page says so', () => {
    const { top, bottom } = document
      .querySelector('[data-statement="20"]')!
      .getBoundingClientRect();
    const said = document.querySelector('[role=status]')!.textContent;
    return (top >= 0 && bottom <= innerHeight) || said.includes('alter-name');
  });
});

journey(
  'Back from another page leads to where the reader was',
  { tampering: WITHOUT_FONTS },
  async (reader) => {
    await arrive(reader, PATH);
    await followInList(reader, THIRD);
    await untilListClosed(reader);
    await reader.open(ELSEWHERE);
    await reader.back();
    await reader.until('the article is there', async () => (await reader.pathname()) === PATH);
    await untilHydrated(reader);
    await untilAt(reader, THIRD);
  },
);

const FOREIGN = `/archiv/2026/10${PATH}`;

journey(
  'a finished article stays itself at other addresses',
  { tampering: { aliases: { [FOREIGN]: PATH } } },
  async (reader) => {
    for (const path of [`${PATH}index.html`, '/index.html', `/${PATH}`, `${PATH}/`, FOREIGN]) {
      await arrive(reader, `${path}#${SECOND}`);
      await untilAt(reader, SECOND);
      const title = await reader.evaluate(() => document.querySelector('h1')?.textContent);
      assert.equal(title, 'Direkter Draht zu Putin', path);
    }
  },
);

journey(
  'a heading that begins with a digit ends neither progress nor the section being read',
  { library: 'nasty' },
  async (reader) => {
    await arrive(reader, '/lange-woerter/#5-fragen');
    await untilAt(reader, '5-fragen');
    const dock = () =>
      reader.evaluate(() =>
        ['.dock-place', '.dock-label']
          .map((it) => document.querySelector(it)!.textContent)
          .join(' '),
      );
    assert.match(await dock(), /^2\/\d+ 5 Fragen an Musk$/);
    const bar = () =>
      reader.evaluate(
        () => document.querySelector('.reading-progress-bar')!.getBoundingClientRect().width,
      );
    const before = await bar();
    await scrollOn(reader, 1500);
    await reader.until('the progress grows', async () => (await bar()) > before + 5);
    await reader.until('another section is current', async () => !(await dock()).startsWith('2/'));
  },
);

journey(
  'headings in any script are found, and headings that are not there are not',
  { library: 'nasty' },
  async (reader) => {
    const wanted = [
      ['/dlinnye-slova/#Превысокомногорассмотрительствующий', 'zagolovok'],
      [
        '/dlinnye-slova/#普京与马斯克的秘密对话以及其他许多事情的很长很长的标题没有空格',
        'zhongwen',
      ],
      ['/lange-woerter/#100 % sicher', 'sicher'],
    ] as const;
    for (const [address, id] of wanted) {
      await arrive(reader, address);
      await untilAt(reader, id);
      const said = await reader.evaluate(
        () => document.querySelector('[role=status]')!.textContent,
      );
      assert.equal(said, '');
    }
    await arrive(reader, '/dlinnye-slova/#日本語');
    await reader.untilPage('the page says so', () =>
      document.querySelector('[role=status]')!.textContent.includes('日本語'),
    );
    assert.equal(await reader.scrollTop(), 0);
  },
);
