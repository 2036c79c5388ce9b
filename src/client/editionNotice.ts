import { addNotice } from '../reader/page/addNotice.ts';
import { wordsFor } from '../reader/words/wordsFor.ts';
import { prerenderedArticle } from './prerenderedArticle.ts';

/** Says that there is a newer edition of the page. */
export function tellNewEdition(): void {
  const t = wordsFor(prerenderedArticle()?.language ?? document.documentElement.lang);
  addNotice('edition', t.newEdition, t, [t.reload, () => location.reload()]);
}
