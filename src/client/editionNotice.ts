import { element } from '../platform/element.ts';
import { HOOKS } from '../reader/hooks.ts';
import { wordsFor } from '../reader/words/wordsFor.ts';
import { prerenderedArticle } from './prerenderedArticle.ts';

/**
 * Says that there is a newer edition, beside what React draws: the page may not be hydrated. It
 * stays until the reader presses one of its buttons, and changes nothing by itself.
 */
export function showNotice(): void {
  if (document.querySelector(HOOKS.edition)) return;
  const language = prerenderedArticle()?.language ?? document.documentElement.lang;
  const t = wordsFor(language);
  const notice = element('div', {
    class: 'notice',
    'data-hook': 'edition',
    role: 'status',
    lang: t.lang ?? language,
  });
  document.body.append(notice);

  const card = element(
    'div',
    { class: 'notice-card sheet' },
    element('p', { class: 'notice-title' }, t.newEdition),
    button(t.reload, () => location.reload()),
    button(t.close, () => notice.remove()),
  );
  // Screen readers announce only what is put into a live region that exists already.
  setTimeout(() => notice.append(card), 100);
}

function button(label: string, onPress: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'text-button' }, label);
  made.addEventListener('click', onPress);
  return made;
}
