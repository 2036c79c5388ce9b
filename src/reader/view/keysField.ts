import { element } from '../../platform/element.ts';
import { keepText, keptText } from '../../platform/storage.ts';
import { KEYS_KEY } from '../../platform/storageKeys.ts';
import { KEYS_ON } from '../keys/keysOn.ts';
import type { ViewWords } from '../words/deView.ts';

/** A field that switches the keys on, and shows which there are. */
export type KeysField = {
  box: HTMLElement;
  /** To be called when other code has changed the storage. */
  follow: () => void;
};

/**
 * @param language of the article
 * @param close closes the sheet, before that of the keys opens
 */
export function keysField(t: ViewWords, language: string, close: () => void): KeysField {
  const input = element('input', { type: 'checkbox' });
  const all = element('button', { type: 'button', class: 'text-button' }, t.showKeys);
  const isKeptOn = () => keptText(KEYS_KEY) === KEYS_ON;
  const show = (isOn: boolean) => {
    input.checked = isOn;
    all.hidden = !isOn;
  };
  const turn = (isOn: boolean) => {
    show(isOn);
    import('../keys/turnKeys.ts').then(({ turnKeys }) => turnKeys(isOn, language)).catch(() => {});
  };
  input.addEventListener('change', () => {
    keepText(KEYS_KEY, input.checked ? KEYS_ON : null);
    turn(input.checked);
  });
  all.addEventListener('click', () => {
    import('../keys/keysSheet.ts')
      .then(({ showKeys }) => {
        close();
        return showKeys(language);
      })
      .catch(() => {});
  });
  show(isKeptOn());
  const box = element(
    'fieldset',
    { class: 'view-field' },
    element('legend', {}, t.keys),
    element('label', { class: 'view-check' }, input, t.keysOn),
    all,
  );
  const follow = () => {
    if (isKeptOn() !== input.checked) turn(!input.checked);
  };
  return { box, follow };
}
