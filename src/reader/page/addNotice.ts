import { element } from '../../platform/element.ts';
import type { PageWords } from '../words/wordsFor.ts';

/**
 * Says something beside what React draws: the page may not be hydrated. The notice stays until the
 * reader presses one of its buttons, and changes nothing by itself. Several stand above one
 * another.
 * @param name of the notice as a hook; there is never more than one of each name
 * @param t words of the page; `lang` is theirs
 * @param action what the reader can do about it: its words, and what does it
 */
export function addNotice(
  name: string,
  text: string,
  t: Pick<PageWords, 'close' | 'lang'>,
  action?: readonly [string, () => void],
): void {
  const place =
    document.querySelector('body > .notice') ??
    element('div', { class: 'notice', role: 'status', lang: t.lang });
  if (!place.isConnected) document.body.append(place);
  // Screen readers announce only what is put into a live region that exists already.
  setTimeout(() => {
    if (place.querySelector(`[data-hook="${name}"]`)) return;
    const card = element(
      'div',
      { class: 'notice-card sheet', 'data-hook': name },
      element('p', { class: 'notice-title' }, text),
      ...(action ? [button(...action)] : []),
      button(t.close, () => card.remove()),
    );
    place.append(card);
  }, 100);
}

/**
 * Says that what a press needs is not there: the network is slow, or gone. Some browsers never
 * repeat an import that has failed, so the page has to be loaded again.
 */
export function tellNotLoaded(t: Pick<PageWords, 'notLoaded' | 'close' | 'lang'>): void {
  addNotice('not-loaded', t.notLoaded, t);
}

function button(label: string, onPress: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'text-button' }, label);
  made.addEventListener('click', onPress);
  return made;
}
