/** What can be reached is in reach: under the wheel, with the focus, in forced colours. */
import assert from 'node:assert/strict';
import { ATTRIBUTION_PATH, followInList, PATH, sectionIds, untilHydrated } from '../article.ts';
import { journey } from '../journey.ts';
import { arrive } from '../overlay.ts';
import type { Reader } from '../reader.ts';

const [, SECOND = '', THIRD = ''] = sectionIds;

journey(
  'the wheel scrolls the page over a column that does not overflow',
  { on: 'desktop' },
  async (reader) => {
    await reader.resize(1360, 1250);
    await arrive(reader, PATH);
    for (const column of ['#abschnitte ol', '.source-panel .panel-heading']) {
      await reader.evaluate(() => scrollTo(0, 300));
      await reader.settled();
      await reader.wheelOver(column, 200);
      await reader.until('the page moves', async () => (await reader.scrollTop()) > 400);
      await reader.settled();
    }
  },
);

/** Runs in the page. What has the focus but is hidden by a bar; null at the end of the page. */
function hiddenFocus(): string | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  if (element.closest('.masthead, .skip-link')) return '';
  // The passage shows the focus of the link that follows its words.
  const shown = element.closest('.passage') ?? element;
  const bar = document.querySelector('.masthead')!.getBoundingClientRect().bottom;
  const dock = document.querySelector('.dock')!.getBoundingClientRect().top;
  const isSeen = [...shown.getClientRects()].some(
    ({ top, bottom }) => bottom > bar + 2 && top < dock - 2,
  );
  return isSeen ? '' : element.outerHTML.slice(0, 90);
}

for (const [width, height] of [
  [390, 844],
  [680, 700],
] as const)
  journey(
    `at ${width} × ${height} no bar hides what has the focus`,
    { on: 'phone' },
    async (reader) => {
      await reader.resize(width, height);
      await arrive(reader, ATTRIBUTION_PATH);
      const hidden: string[] = [];
      let count = 0;
      for (let step = 0; step < 100; step++) {
        await reader.key('Tab');
        const what = await reader.evaluate(hiddenFocus);
        if (what === null && count > 10) break;
        if (what !== null) count++;
        if (what) hidden.push(what);
        if (step === 20) await reader.evaluate(() => scrollBy(0, 300));
      }
      assert.ok(count > 25, `only ${count} elements had the focus`);
      assert.deepEqual(hidden, []);
    },
  );

/** The elements that a highlight marks from here on, each time that it begins. */
async function watchMarks(reader: Reader): Promise<() => Promise<string[]>> {
  await reader.evaluate(() => {
    const marks: string[] = ((window as any).marks = []);
    addEventListener('animationstart', ({ target, animationName }) => {
      if (animationName.startsWith('arrival'))
        marks.push((target as Element).id || (target as Element).className);
    });
  });
  return async () => {
    await reader.rest(300);
    return reader.evaluate(() => ((window as any).marks as string[]).splice(0));
  };
}

journey('a link marks its target alone, and once', async (reader) => {
  await arrive(reader, PATH);
  const marks = await watchMarks(reader);
  await followInList(reader, 'quellen');
  assert.deepEqual(await marks(), ['panel-heading']);
  await reader.press('.source summary');
  const link = '.source .statement-link';
  const id = await reader.evaluate((it) => document.querySelector(it)!.getAttribute('href')!, link);
  await reader.press(link);
  assert.deepEqual(await marks(), [id.slice(1)]);
});

/** How an element looks, as far as it tells states apart. */
function look(reader: Reader, selector: string, index = 0): Promise<string> {
  return reader.evaluate(
    (it, at) => {
      const style = getComputedStyle(document.querySelectorAll(it)[at]!);
      const { color, backgroundColor, borderInlineStart, outlineStyle } = style;
      return [color, backgroundColor, borderInlineStart, outlineStyle].join(' / ');
    },
    selector,
    index,
  );
}

journey(
  'without our colours the states can still be told apart',
  { forcedColors: true, cannot: { webkit: 'It knows no forced colours' } },
  async (reader) => {
    await arrive(reader, `${ATTRIBUTION_PATH}#${SECOND}`);
    assert.ok(await reader.evaluate(() => matchMedia('(forced-colors: active)').matches));
    const differ = async (one: string, other: string, index = 0) =>
      assert.notEqual(await look(reader, one), await look(reader, other, index), one);
    await differ('#abschnitte a[aria-current]', '#abschnitte a:not([aria-current])');
    await differ(`#${SECOND}`, `#${THIRD}`);
    await reader.press('.only-button');
    await differ('.only-button', '.only-button', 1);
    await differ('[data-dimmed]', '[data-statement]:not([data-dimmed])');
    const shown = reader.isOnPhone ? '.dock-attribution' : '.attribution-switch';
    const on = await look(reader, shown);
    await reader.press(shown);
    await reader.untilPage(
      'attribution is off',
      () => !document.querySelector<HTMLInputElement>('#wer-sagt-das')!.checked,
    );
    assert.notEqual(await look(reader, shown), on);
    await differ('.reading-progress-bar', 'body');
  },
);

journey('buttons that look alike are told apart by name', async (reader) => {
  await reader.open(PATH);
  await untilHydrated(reader);
  const names = await reader.evaluate(() =>
    [...document.querySelectorAll('.source-panel :is(summary, button)')].map(
      (it) => it.ariaLabel ?? it.textContent,
    ),
  );
  assert.ok(names.length > 8);
  assert.deepEqual(names, [...new Set(names)]);
});
