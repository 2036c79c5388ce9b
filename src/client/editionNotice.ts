import { prerenderedArticle } from './prerenderedArticle.ts';
import { wordsFor } from '../reader/words/wordsFor.ts';

/**
 * Says that there is a newer edition, beside what React draws: the page may not be hydrated. It
 * stays until the reader presses one of its buttons, and changes nothing by itself.
 */
export function showNotice(): void {
  if (document.querySelector('[data-hook="edition"]')) return;
  const language = prerenderedArticle()?.language ?? document.documentElement.lang;
  const t = wordsFor(language);
  const notice = element('div', 'notice');
  notice.dataset['hook'] = 'edition';
  notice.setAttribute('role', 'status');
  notice.lang = t.lang ?? language;
  document.body.append(notice);

  const card = element('div', 'notice-card sheet');
  const title = element('p', 'notice-title');
  title.textContent = t.newEdition;
  card.append(
    title,
    button(t.reload, () => location.reload()),
    button(t.close, () => notice.remove()),
  );
  // Screen readers announce only what is put into a live region that exists already.
  setTimeout(() => notice.append(card), 100);
}

function element<Name extends 'div' | 'p' | 'button'>(name: Name, className: string) {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

function button(label: string, onPress: () => void): HTMLButtonElement {
  const made = element('button', 'text-button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', onPress);
  return made;
}
