import { element } from '../../platform/element.ts';
import { keepText, keptText } from '../../platform/storage.ts';
import { HINT_KEY } from '../../platform/storageKeys.ts';
import { HOOKS } from '../hooks.ts';
import type { PageWords } from '../words/wordsFor.ts';
import type { Attribution } from './attribution.ts';

/**
 * Events that end the hint. While it shows, the bar is higher and could cover what gets the focus
 * (WCAG 2.4.11).
 */
const ENDS = ['click', 'focusin'] as const;

/** Long enough to be read twice. */
const SHOWN_MS = 12_000;

/**
 * Says once what the colours mean, when attribution is on for the first time. It goes at the next
 * press, and when the focus moves on. It is not read out by itself: whoever hears the page hears
 * the sources and need not know of colours. Whoever comes to a page that opens with attribution on
 * has decided nothing yet, so nothing is kept for them.
 * @returns stops it
 */
export function watchHint(
  { isOn }: Pick<Attribution, 'isOn'>,
  t: Pick<PageWords, 'hint' | 'textLang'>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hint: HTMLElement | null = null;
  const show = () => {
    const beside = document.querySelector<HTMLElement>(HOOKS.attributionSwitch);
    const [before = '', after = ''] = t.hint('\n').split('\n');
    // The label is of the article's language, the words around it of the interface's.
    const label = element('span', { lang: t.textLang }, beside?.dataset['teller'] ?? '');
    hint = element('p', { class: 'attribution-hint' }, before, label, after);
    beside?.after(hint);
  };
  const end = () => {
    clearTimeout(timer);
    for (const type of ENDS) document.removeEventListener(type, end);
    hint?.remove();
  };
  const begin = () => {
    end();
    if (!isOn.get() || keptText(HINT_KEY) !== null) return;
    show();
    timer = setTimeout(end, SHOWN_MS);
    // The click that switched it on has not reached the document yet.
    setTimeout(() => {
      for (const type of ENDS) document.addEventListener(type, end);
    });
  };
  // It would cover the place that a link leads to.
  if (location.hash === '') begin();
  const stop = isOn.subscribe(() => {
    begin();
    if (isOn.get()) keepText(HINT_KEY, 'ja');
  });
  return () => {
    stop();
    end();
  };
}
