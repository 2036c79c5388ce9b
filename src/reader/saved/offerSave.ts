import { primaryLanguage } from '../../article/strings/primaryLanguage.ts';
import { keptText, watchKeptText } from '../../platform/storage.ts';
import { SAVED_KEY } from '../../platform/storageKeys.ts';
import { HOOKS } from '../hooks.ts';
import { tellNotLoaded } from '../page/addNotice.ts';
import { deSave } from '../words/deSave.ts';
import { enSave } from '../words/enSave.ts';
import { wordsFor } from '../words/wordsFor.ts';

/** A bookmark, on 16 by 16 units. */
const BOOKMARK = 'M4 2h8v12l-4-3.5L4 14z';

/**
 * Puts a button into the bar that saves the article, or removes it. Before all other tools it moves
 * none of them: they stand at the end of the line. What saves is loaded at the press.
 * @param language of the article, which decides that of the button
 * @returns takes it away
 */
export function offerSave(slug: string, language: string): () => void {
  const isGerman = primaryLanguage(language) === 'de';
  const t = isGerman ? deSave : enSave;
  const button = document.createElement('button');
  const words = document.createElement('span');
  button.type = 'button';
  button.className = 'tool';
  button.lang = isGerman ? 'de' : 'en';
  words.className = 'tool-label visually-hidden';
  button.append(bookmark(), words);

  const show = () => {
    // Whatever else stands there, it does not hold this name as a whole word.
    const isSaved = keptText(SAVED_KEY)?.includes(`"${slug}":`) === true;
    button.setAttribute('aria-pressed', String(isSaved));
    words.textContent = isSaved ? t.saved : t.save;
  };
  button.addEventListener('click', () => {
    import('./toggleSaved.ts')
      .then(({ toggleSaved }) => toggleSaved(slug, language))
      .then(show)
      .catch(() => tellNotLoaded(wordsFor(language)));
  });
  show();
  document.querySelector(`${HOOKS.bar} a`)?.after(button);
  addEventListener(SAVED_KEY, show);
  const stop = watchKeptText(SAVED_KEY, show);
  return () => {
    removeEventListener(SAVED_KEY, show);
    stop();
    button.remove();
  };
}

function bookmark(): SVGElement {
  const make = (name: 'svg' | 'path') =>
    document.createElementNS('http://www.w3.org/2000/svg', name);
  const [icon, line] = [make('svg'), make('path')];
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('aria-hidden', 'true');
  icon.setAttribute('class', 'tool-icon');
  line.setAttribute('d', BOOKMARK);
  icon.append(line);
  return icon;
}
