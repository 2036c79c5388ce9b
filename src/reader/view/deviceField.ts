import { element } from '../../platform/element.ts';
import { forgetTexts, keepText, keptKeys, keptText } from '../../platform/storage.ts';
import { NO_PLACES, PLACES_KEY } from '../place/placesKey.ts';
import type { ViewWords } from '../words/deView.ts';
import { VIEW_KEY } from './earlyView.ts';

/** The keys of this site begin like this. */
const OURS = 'lesart.';

/**
 * What the site keeps on the device: a list, whether places are kept, and a button that deletes all
 * of it.
 * @param onDeleted runs when all is deleted
 */
export function deviceField(t: ViewWords, onDeleted: () => void): HTMLElement {
  const list = element('ul', { class: 'view-kept' });
  const input = element('input', { type: 'checkbox' });
  const remove = element('button', { type: 'button', class: 'text-button' }, t.deleteAll);
  const show = () => {
    const words: Record<string, string> = { [VIEW_KEY]: t.title, [PLACES_KEY]: t.places };
    const keys = keptKeys(OURS);
    list.replaceChildren(
      ...(keys.length === 0 ? [t.nothingKept] : keys.map((key) => words[key] ?? t.other(key))).map(
        (line) => element('li', {}, line),
      ),
    );
    input.checked = keptText(PLACES_KEY) !== NO_PLACES;
    remove.hidden = keys.length === 0;
  };
  input.addEventListener('change', () => {
    keepText(PLACES_KEY, input.checked ? null : NO_PLACES);
    show();
  });
  remove.addEventListener('click', () => {
    forgetTexts(OURS);
    onDeleted();
    show();
    input.focus();
  });
  show();
  return element(
    'fieldset',
    { class: 'view-field' },
    element('legend', {}, t.device),
    list,
    element('label', { class: 'view-check' }, input, t.keepPlaces),
    remove,
  );
}
