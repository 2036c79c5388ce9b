import { primaryLanguage } from '../../article/strings/primaryLanguage.ts';
import { offerAtFoot } from '../at-foot/offerAtFoot.ts';
import { deSaveDenied } from '../words/deSaveDenied.ts';
import { enSaveDenied } from '../words/enSaveDenied.ts';
import { save, savedArticles, unsave } from './savedArticles.ts';

/** Saves the article in the page, or removes it; says so where storage is denied or full. */
export function toggleSaved(slug: string, language: string): void {
  if (savedArticles().has(slug)) unsave(slug);
  else if (!save(slug, { headline: headline(), language })) {
    const isGerman = primaryLanguage(language) === 'de';
    const { title, text, close } = isGerman ? deSaveDenied : enSaveDenied;
    const [lines, ofWords] = [[text], isGerman ? 'de' : 'en'];
    offerAtFoot({ name: title, lines, accept: null, decline: close, language: ofWords });
  }
}

/** Of the article, in its own language: the heading on the page may be translated by now. */
function headline(): string {
  const title = document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content;
  return (title ?? document.title).replace(/ – Lesart$/, '');
}
