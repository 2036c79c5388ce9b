/** The direction and the language of a page, where text and interface differ. */
import assert from 'node:assert/strict';
import { journey } from '../journey.ts';
import { arrive } from '../overlay.ts';

journey(
  'a text from right to left sets the direction of its page',
  { library: 'nasty' },
  async (reader) => {
    await arrive(reader, '/arabi/wer-sagt-das/');
    const page = await reader.evaluate(() => ({
      dir: getComputedStyle(document.body).direction,
      lang: document.documentElement.lang,
    }));
    assert.deepEqual(page, { dir: 'rtl', lang: 'ar' });
    if (!reader.isOnPhone) {
      // The list stands where a line begins.
      const [list, text] = await reader.evaluate(() =>
        ['.section-nav', '.headline'].map(
          (it) => document.querySelector(it)!.getBoundingClientRect().left,
        ),
      );
      assert.ok(list! > text!);
    }
    await reader.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 3));
    await reader.untilPage('the progress grows from the right', () => {
      const bar = document.querySelector('.reading-progress-bar')!.getBoundingClientRect();
      return bar.width > 10 && Math.abs(bar.right - document.documentElement.clientWidth) < 1;
    });
  },
);

const OURS =
  '.skip-link|.logo|.tool|.dock-here|.section-nav|.remaining|.notice|.source-panel|.panel-note|summary|.only-button|.passage-source';
const THEIRS =
  '.headline|.passage [data-statement]|.section-nav li:nth-child(2) a|.source-name|.source-statements a|.credit-line span';

journey(
  'an interface in another language than the text says so',
  { library: 'nasty' },
  async (reader) => {
    await arrive(reader, '/arabi/wer-sagt-das/');
    const others = (selectors: string, language: string) =>
      reader.evaluate(
        (all, lang) =>
          all
            .split('|')
            .filter(
              (it) => document.querySelector(it)!.closest<HTMLElement>('[lang]')!.lang !== lang,
            ),
        selectors,
        language,
      );
    assert.deepEqual(await others(OURS, 'en'), []);
    assert.deepEqual(await others(THEIRS, 'ar'), []);
  },
);

journey('whoever hears a passage hears the act of its source', async (reader) => {
  await arrive(reader, '/direkter-draht-zu-putin/wer-sagt-das/');
  const heard = await reader.evaluate(() =>
    [...document.querySelectorAll('.passage-source')].map((it) => it.textContent.trim()),
  );
  assert.ok(heard.some((words) => words.startsWith('(Elon Musk bestreitet')));
  assert.ok(heard.some((words) => words.startsWith('(Quelle: „Wall Street Journal“')));
});
