import { primaryLanguage } from '../../article/strings/primaryLanguage.ts';
import { offerAtFoot } from '../at-foot/offerAtFoot.ts';
import type { SaveWords } from '../words/deSave.ts';
import { save, savedArticles, unsave } from './savedArticles.ts';

/** Saves the article in the page, or removes it; says so where storage is denied or full. */
export function toggleSaved(slug: string, language: string, t: SaveWords): void {
  if (savedArticles().has(slug)) unsave(slug);
  else if (!save(slug, { headline: headline(), language })) {
    const ofWords = primaryLanguage(language) === 'de' ? 'de' : 'en';
    const [lines, decline] = [[t.denied], t.close];
    offerAtFoot({ name: t.save, lines, accept: null, decline, language: ofWords });
  }
}

/** Of the article, in its own language: the heading on the page may be translated by now. */
function headline(): string {
  const title = document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content;
  return (title ?? document.title).replace(/ – Lesart$/, '');
}
