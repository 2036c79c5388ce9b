import { articlePath } from '../../article/links/address.ts';
import { savedFile } from '../../article/reading/savedFile.ts';
import { parseVisits } from '../../article/reading/visits.ts';
import { download } from '../../platform/download.ts';
import { element } from '../../platform/element.ts';
import { focusInPlace } from '../../platform/focus.ts';
import { keptText } from '../../platform/storage.ts';
import { VISITS_KEY } from '../../platform/storageKeys.ts';
import type { SavedWords } from '../words/deSaved.ts';
import { savedArticles, unsave, watchSaved } from './savedArticles.ts';

/**
 * The list of saved articles: each with its link, how far it is read, and a button that removes it;
 * below them a button that saves the list as a file.
 * @param home path of the site on its host, with slashes at both ends
 * @returns what to put into the page, and what ends its watch of the storage
 */
export function savedList(t: SavedWords, home: string): { box: HTMLElement; stop: () => void } {
  const list = element('ul', { class: 'saved-list' });
  const empty = element('p', { tabindex: '-1' }, t.empty);
  const file = element('button', { type: 'button', class: 'text-button' }, t.download);
  const box = element('div', {}, list, empty, file);

  const show = () => {
    const saved = savedArticles();
    const visits = parseVisits(keptText(VISITS_KEY), Date.now());
    list.replaceChildren(
      ...Array.from(saved, ([slug, { headline, language }]) => {
        const link = element('a', { href: home + articlePath(slug), lang: language }, headline);
        const remove = element(
          'button',
          { type: 'button', class: 'text-button', 'aria-label': t.removeOne(headline) },
          t.remove,
        );
        remove.addEventListener('click', () => {
          const at = [...list.children].findIndex((item) => item.contains(remove));
          unsave(slug);
          // The focus goes to what has taken its place.
          const next = list.children[Math.min(at, list.children.length - 1)];
          focusInPlace(next?.querySelector('button') ?? empty);
        });
        const read = visits.get(slug)?.read ?? 0;
        const note = read === 0 ? '' : read === 100 ? t.finished : t.read(read);
        return element('li', {}, link, element('span', {}, note), remove);
      }),
    );
    list.hidden = file.hidden = saved.size === 0;
    empty.hidden = saved.size > 0;
  };
  file.addEventListener('click', () => {
    const text = savedFile(savedArticles(), new URL(home, location.href).href);
    download(`${t.file}.json`, text, 'application/json');
  });
  show();
  return { box, stop: watchSaved(show) };
}
