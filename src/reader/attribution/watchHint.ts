import { keepText, keptText } from '../../platform/storage.ts';
import { HOOKS } from '../hooks.ts';
import type { Attribution } from './attribution.ts';

/** Where the browser keeps that the reader has seen what the colours mean. */
export const HINT_KEY = 'lesart.farben-erklaert';

/** Long enough to be read twice. */
const SHOWN_MS = 12_000;

/**
 * Says once what the colours mean, when attribution is on for the first time. It goes at the next
 * press. Whoever comes to a page that opens with attribution on has decided nothing yet, so nothing
 * is kept for them.
 * @param words what the colours mean; takes the label of the source that tells the article
 */
export function watchHint(
  { isOn }: Pick<Attribution, 'isOn'>,
  words: (label: string) => string,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isShown = false;
  const show = (shown: boolean) => {
    isShown = shown;
    const hint = document.querySelector<HTMLElement>(HOOKS.hint);
    if (!hint) return;
    hint.hidden = !shown;
    hint.textContent = words(hint.dataset['hint'] ?? '');
  };
  const end = () => {
    clearTimeout(timer);
    document.removeEventListener('click', end);
    if (isShown) show(false);
  };
  const begin = () => {
    end();
    if (!isOn.get() || keptText(HINT_KEY) !== null) return;
    show(true);
    timer = setTimeout(end, SHOWN_MS);
    // The press that switched it on is still on its way.
    setTimeout(() => document.addEventListener('click', end));
  };
  begin();
  const stop = isOn.subscribe(() => {
    begin();
    if (isOn.get()) keepText(HINT_KEY, 'ja');
  });
  return () => {
    stop();
    end();
  };
}
