import type { Act } from '../../article/format/article.ts';
import { sourceHeadingId } from '../../article/links/pageIds.ts';
import { HOOKS } from '../hooks.ts';
import { actWords } from '../words/passageLabel.ts';
import type { Words } from '../words/de.ts';
import type { Spoken } from './reading.ts';

/** A sentence of the page, to be said and marked. */
export type Sentence = Spoken & {
  element: HTMLElement;
  text: string;
  /** Who says it, to be said before it while attribution is on; empty within a passage. */
  credit: string;
};

/**
 * The sentences of the article on screen, in its order, headings among them. The document has them
 * without the article's data, and in the words into which a translator has put them.
 * @param language of the article
 */
export function sentencesOnPage(language: string, t: Words): Sentence[] {
  const article = document.querySelector(HOOKS.article);
  if (!article) return [];
  const found = article.querySelectorAll<HTMLElement>(`h1, h2[id], ${HOOKS.statement}`);
  let section = -1;
  let passage: Element | null = null;
  return [...found].flatMap((element) => {
    if (!element.matches(HOOKS.statement)) section += 1;
    const around = element.closest<HTMLElement>(HOOKS.passage);
    const credit = around && around !== passage ? creditOf(around, language, t) : '';
    passage = around;
    const text = textOf(element);
    return text === '' ? [] : [{ element, text, credit, section }];
  });
}

/** "laut „Wall Street Journal“", "Elon Musk bestreitet". */
function creditOf(passage: HTMLElement, language: string, t: Words): string {
  const { source = '', act } = passage.dataset;
  const name = textOf(document.getElementById(sourceHeadingId(source)));
  const words = actWords(act as Act | undefined, language);
  if (name === '') return '';
  return words === '' ? t.accordingTo(name) : `${name} ${words}:`;
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').replaceAll('\u00ad', '').trim();
}
