import type { Article, Editorial, Statement } from '../../article/format/article.ts';
import { sentencesOf } from '../../article/strings/sentences.ts';
import { singleSpaced } from '../singleSpaced.ts';
import { joinedText } from '../../article/format/statements.ts';
import { wordsToKeep } from './wordsToKeep.ts';

/** A run of statements as a format writes it, and whether it shows their emphasis. */
export type WrittenRun = { statements: readonly Statement[]; showsEmphasis: boolean };

/**
 * What an article holds besides its text: sources, who says what, ids.
 * @param runs all runs of the article, in reading order
 */
export function editorialOf(article: Article, runs: readonly WrittenRun[]): Editorial {
  const words = wordsToKeep(article);
  return {
    sources: article.sources,
    isBasedOn: article.isBasedOn,
    ...(article.corrections.length > 0 ? { corrections: article.corrections } : {}),
    ...(article.terms ? { terms: article.terms } : {}),
    ...(words.length > 0 ? { words } : {}),
    sections: article.sections.map(({ heading, id, aliases }) => ({
      heading,
      id,
      ...(aliases ? { aliases } : {}),
    })),
    statements: listed(runs, article.inLanguage),
  };
}

/**
 * The statements of which more is known than their text, and those that the importer would split or
 * write in another way. The importer finds them wherever they stand. So a run is listed as a whole
 * if it holds the words of any of them. Otherwise the importer could take one for the other.
 */
function listed(runs: readonly WrittenRun[], language: string): Statement[] {
  const whole = new Set(runs.filter((run) => needsListing(run, language)));
  for (let size = -1; size !== whole.size;) {
    size = whole.size;
    const texts = [...whole].flatMap(({ statements }) => statements.map(({ text }) => text));
    for (const run of runs) {
      const text = whole.has(run) ? '' : joinedText(run.statements);
      if (texts.some((one) => text.includes(one))) whole.add(run);
    }
  }
  return runs
    .filter((run) => whole.has(run))
    .flatMap(({ statements, showsEmphasis }) =>
      statements.map(({ marks, ...statement }) =>
        marks && !(showsEmphasis && isPlain(statement.text))
          ? Object.assign(statement, { marks })
          : statement,
      ),
    );
}

/** Quotation marks that the importer would replace. */
const STRAIGHT = /"|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/u;

/** Whether a reader gives a text as it is written, and not with other white space. */
function isPlain(text: string): boolean {
  return singleSpaced(text) === text;
}

function needsListing({ statements, showsEmphasis }: WrittenRun, language: string): boolean {
  const sentences = sentencesOf(joinedText(statements), language);
  const isSplitSo = sentences.every(
    (text, index) => text === statements[index]?.text && isPlain(text) && !STRAIGHT.test(text),
  );
  return (
    sentences.length !== statements.length ||
    !isSplitSo ||
    statements.some(
      ({ text: _text, marks, ...more }) =>
        (marks && !showsEmphasis) || Object.keys(more).length > 0,
    )
  );
}
