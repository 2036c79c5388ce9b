import { element } from '../../platform/element.ts';
import { forgetTexts, keepText, keptKeys, keptText } from '../../platform/storage.ts';
import { cachedAddresses, endWorker, hasWorker } from '../../platform/worker.ts';
import { PLACES_KEY, VISITS_KEY } from '../../platform/storageKeys.ts';
import { NO_PLACES } from '../place/noPlaces.ts';
import type { ViewWords } from '../words/deView.ts';

/** The keys of this site begin like this. */
const OURS = 'lesart.';

/** The names of the worker's caches begin like this (worker/keptPages.ts). */
export const cachesOf = (home: string) => `lesart:${home}:`;

/** Tells the worker to leave (worker/messages.ts). */
const LEAVE = { kind: 'leave' };

/**
 * What the site keeps on the device: a list, whether places are kept, and a button that deletes all
 * of it.
 * @param home path of the site on its host, with slashes at both ends
 * @param onDeleted runs when all is deleted
 */
export function deviceField(t: ViewWords, home: string, onDeleted: () => void): HTMLElement {
  const list = element('ul', { class: 'view-kept' });
  const input = element('input', { type: 'checkbox' });
  const remove = element('button', { type: 'button', class: 'text-button' }, t.deleteAll);
  const words: Record<string, string> = t.kept;
  const show = async () => {
    const texts = keptKeys(OURS).map((key) => words[key] ?? key);
    input.checked = keptText(PLACES_KEY) !== NO_PLACES;
    const showLines = (lines: readonly string[]) => {
      list.replaceChildren(
        ...(lines.length === 0 ? [t.nothingKept] : lines).map((line) => element('li', {}, line)),
      );
      remove.hidden = lines.length === 0;
    };
    showLines(texts);
    const cached = await cachedAddresses(cachesOf(home));
    const pages = cached.filter((url) => !new URL(url).pathname.startsWith(`${home}assets/`));
    if (cached.length > 0 || (await hasWorker(home)))
      showLines([...texts, t.offline(pages.length)]);
  };
  input.addEventListener('change', () => {
    keepText(PLACES_KEY, input.checked ? null : NO_PLACES);
    if (!input.checked) keepText(VISITS_KEY, null);
    void show();
  });
  remove.addEventListener('click', () => {
    forgetTexts(OURS);
    onDeleted();
    input.focus();
    void endWorker(home, LEAVE, cachesOf(home)).then(show);
  });
  void show();
  return element(
    'fieldset',
    { class: 'view-field' },
    element('legend', {}, t.device),
    list,
    element('label', { class: 'view-check' }, input, t.keepPlaces),
    remove,
  );
}
