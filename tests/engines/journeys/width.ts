/** Nothing is wider than the window, whatever the names, the size and the spacing of the text. */
import assert from 'node:assert/strict';
import { missing, overflow, PATH, statements, untilHydrated } from '../article.ts';
import { journey } from '../journey.ts';
import { openCard } from '../overlay.ts';
import type { Reader } from '../reader.ts';

/** The last is the text spacing of WCAG 1.4.12. */
const DRESSES: Record<string, string> = {
  plain: '',
  'at 200 %': 'html { font-size: 200% }',
  spaced:
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
};

async function dress(reader: Reader, css: string): Promise<void> {
  await reader.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** Runs in the page. What reaches beyond the sides of the window and is not clipped. */
function stickingOut(): string[] {
  const { width = 0 } = visualViewport ?? {};
  const isClipped = (element: Element): boolean =>
    getComputedStyle(element).overflowX !== 'visible' ||
    (element.parentElement !== null && isClipped(element.parentElement));
  const all = document.querySelectorAll('.page, .page *, .masthead *, .notice *');
  const found = [...all].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > left && (left < -1 || right > width + 1) && !isClipped(element);
  });
  const names = found.map((element) => element.outerHTML.slice(0, 60));
  const { scrollWidth } = document.documentElement;
  return scrollWidth > width ? [`a page of ${scrollWidth} px`, ...names] : names;
}

async function fits(reader: Reader, what: string): Promise<void> {
  assert.deepEqual(await reader.evaluate(stickingOut), [], what);
}

const withSources = (slug: string) => `${slug}/wer-sagt-das/`;

const PAGES = {
  'in Latin letters': [
    'gibt-es-nicht',
    '',
    ...['lange-woerter', 'niederlands', 'ein-teil'].map(withSources),
  ],
  'in other scripts': ['kirillica', 'dlinnye-slova', 'arabi'].map(withSources),
};

/** On a slow line, or where fonts are blocked, the page shows a wider typeface of the system. */
const WAYS = (['there', 'missing'] as const).flatMap((fonts) =>
  Object.entries(PAGES).map(([script, paths]) => ({ fonts, script, paths })),
);

for (const { fonts, script, paths } of WAYS)
  journey(
    `nothing is wider than the window ${script}, fonts ${fonts}`,
    { library: 'nasty', tampering: fonts === 'missing' ? { files: { fonts } } : {} },
    async (reader) => {
      const widths = reader.isOnPhone ? [320, 390] : [320, 680, 1200, 1360];
      for (const path of paths) {
        await reader.open(`/${path}`);
        await reader.evaluate(() => {
          for (const it of document.querySelectorAll('details')) it.open = true;
        });
        for (const width of widths) {
          await reader.resize(width, 800);
          for (const [how, css] of Object.entries(DRESSES)) {
            await dress(reader, `details::details-content { content-visibility: visible } ${css}`);
            await fits(reader, `/${path} at ${width} px, ${how}`);
          }
        }
      }
    },
  );

journey(
  'what lies over the page is as narrow as the window',
  { on: 'phone', library: 'nasty' },
  async (reader) => {
    for (const width of [320, 390])
      for (const css of [DRESSES['at 200 %']!, DRESSES['spaced']!]) {
        await reader.resize(width, 800);
        await reader.open('/gibt-es-nicht');
        await reader.open(`/lange-woerter/wer-sagt-das/#${'y'.repeat(200)}`);
        await untilHydrated(reader);
        await dress(reader, css);
        await reader.untilPage('the page says so', () =>
          document.querySelector('[role=status]')!.textContent.includes('yyy'),
        );
        await fits(reader, 'notice');
        // With letters of this size the button may be out of sight, so a script presses it.
        await reader.evaluate(() =>
          document.querySelector<HTMLElement>('.notice-card .close-button')!.click(),
        );
        await reader.evaluate(() =>
          document.querySelectorAll('.passage')[1]!.scrollIntoView({ block: 'center' }),
        );
        await openCard(reader).catch(() => {
          // The card of such letters may be higher than the window.
        });
        await reader.untilPage('the card is there', () => !!document.querySelector('.source-card'));
        await fits(reader, 'card');
        await reader.key('Escape');
        await reader.evaluate(() => document.querySelector<HTMLElement>('.dock-here')!.click());
        await reader.untilPage('the list is open', () =>
          document.querySelector('#abschnitte')!.matches(':popover-open'),
        );
        const wide = await reader.evaluate(() => {
          const list = document.querySelector('#abschnitte')!;
          return list.scrollWidth - list.clientWidth;
        });
        assert.equal(wide, 0, 'list');
        await fits(reader, 'list');
      }
  },
);

journey('all text of the article is on screen', async (reader) => {
  await reader.open(PATH);
  await untilHydrated(reader);
  assert.deepEqual(await missing(reader, statements), []);
  assert.equal(await overflow(reader), 0);
});
