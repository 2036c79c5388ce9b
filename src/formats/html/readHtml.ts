import { Readability } from '@mozilla/readability';
import { piecesOf, walk } from '../../article/format/walk.ts';
import { shortened } from '../../article/strings/shortened.ts';
import { CREDIT_LABEL, creditsOf } from '../creditLine.ts';
import { dated } from '../dated.ts';
import type { Draft, DraftBlock, FindPicture, Part } from '../draft.ts';
import type { DraftText } from '../draftText.ts';
import { InputError } from '../inputError.ts';
import { isNoSentence } from '../isNoSentence.ts';
import { countUnseen, singleSpaced } from '../singleSpaced.ts';
import { sectionsOf } from '../sectionsOf.ts';
import { documentOf } from './documentOf.ts';
import { headlineOf, topHeadings } from './headlineOf.ts';
import { takeLead } from './leadOf.ts';
import { letters } from './letters.ts';
import { bylineOf } from './bylineOf.ts';
import { takeOpeningLines } from './openingLines.ts';
import { originOf } from './originOf.ts';
import { pageFacts } from './pageFacts.ts';
import { NAMED, partsOfHtml } from './partsOfHtml.ts';
import { visibleWords, wordsBeside } from './visibleWords.ts';
import { withLineNumbers } from './withLineNumbers.ts';

/**
 * Reads a saved web page. Readability finds the article in it. What the page says of itself in its
 * head and in JSON-LD tells headline, lead, dates, authors and where it is from.
 * @throws InputError if elements are nested too deep, or if the page holds no text
 */
export function readHtml(input: string, findPicture: FindPicture): Draft {
  const document = documentOf(withLineNumbers(input, NAMED));
  const facts = pageFacts(document, input);
  const headings = topHeadings(document);
  const shown = document.body ? visibleWords(document.body) : [];
  const found = new Readability(document, { keepClasses: true }).parse();
  const title = singleSpaced(found?.title ?? '').trim();
  const { kicker, headline, said } = headlineOf(headings, facts.titles, title);
  if (!found?.content || headline === '')
    throw new InputError(1, 1, 'found no article, expected a page with a title and paragraphs');

  const warnings: string[] = [];
  countUnseen(found.content, warnings);
  const parts = partsOfHtml(found.content, { warnings, findPicture, address: facts.base });
  const { byline, date } = bylineOf(facts.authors, found.byline);
  const above = takeOpeningLines(parts, said, byline, warnings);
  const labelled = takeCredits(parts);
  const description = takeLead(parts, facts.descriptions, wordsAbove(shown, parts));
  // They stand above the lead or below it.
  const below = takeOpeningLines(parts, said, byline, warnings);
  const lines = {
    byline: above.byline ?? below.byline ?? '',
    published: above.published || below.published,
    modified: above.modified || below.modified,
  };
  const texts = parts.flatMap((part) => (part.type === 'heading' ? [] : runsIn(part)));
  if (!texts.some(({ text }) => !isNoSentence(text)))
    throw new InputError(1, 1, 'found no text, expected a page with a title and paragraphs');
  const origin = originOf(facts, labelled, byline || lines.byline, headline, warnings);
  const draft: Draft = {
    kicker,
    headline,
    description,
    sections: sectionsOf(parts, warnings),
    ...origin,
    says: {
      ...origin.says,
      ...(facts.language === '' ? {} : { language: facts.language }),
      ...dated('datePublished', facts.published || lines.published || date, warnings),
      ...dated('dateModified', facts.modified || lines.modified, warnings),
      ...(facts.address === undefined ? {} : { url: facts.address }),
    },
    warnings,
  };
  warnings.push(...besideNote(shown, draft));
  return draft;
}

/** Removes the last paragraph if it says where the text is from, and returns its names. */
function takeCredits(parts: Part[]): string[] {
  const last = parts.at(-1);
  if (last?.type !== 'paragraph' || !CREDIT_LABEL.test(last.statements.text)) return [];
  parts.pop();
  return creditsOf(last.statements.text);
}

function runsIn(part: DraftBlock): DraftText[] {
  return piecesOf<DraftText>(part).flatMap((piece) => ('run' in piece ? piece.run : []));
}

/** The words of a page that come before the first block of its text, in letters. */
function wordsAbove(shown: readonly string[], parts: readonly Part[]): string {
  const first = parts.find(({ type }) => type === 'paragraph');
  const all = letters(shown.join(' '));
  const opening = first?.type === 'paragraph' ? letters(first.statements.text) : '';
  const at = opening === '' ? -1 : all.indexOf(opening.slice(0, 200));
  return at < 0 ? '' : all.slice(0, at);
}

/** Says how many words of a page are not in the draft, and which come first. */
function besideNote(shown: readonly string[], draft: Draft): string[] {
  const texts = [...walk<DraftText>(draft)].map(({ piece }) =>
    'run' in piece ? piece.run.text : piece.words,
  );
  const taken = [...texts, ...draft.credits, draft.says.credit ?? ''];
  const { count, first } = wordsBeside(shown, taken.join(' ').split(/\s+/));
  if (count === 0) return [];
  return [
    `${count} words of the page stand beside the article and are left out, first "${shortened(first, 60)}".`,
  ];
}
