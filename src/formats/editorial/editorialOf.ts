import type { Article, Editorial, Statement } from '../../article/article.ts';
import { sentencesOf } from '../../article/sentences.ts';

/** Statements that stand in one run of text, and whether the format shows their marks. */
export type Run = { statements: readonly Statement[]; showsMarks: boolean };

/** All runs of an article's text, in order: paragraphs, quotes, items of lists, captions. */
export function runsOf({ description, sections }: Article): Statement[][] {
  const blocks = sections.flatMap((section) => section.blocks);
  return [
    description,
    ...blocks.flatMap((block) => {
      if (block.type === 'list') return block.items.map(({ statements }) => statements);
      if (block.type === 'image') return block.caption ? [block.caption] : [];
      return [block.statements];
    }),
  ];
}

/** A run as it is read: its sentences behind each other. */
export function textOf(statements: readonly Statement[]): string {
  return statements.map(({ text }) => text).join(' ');
}

/**
 * What an article holds beyond the text that a format carries: sources, who says what, ids.
 * @param runs as runsOf gives them
 */
export function editorialOf(article: Article, runs: readonly Run[]): Editorial {
  return {
    sources: article.sources,
    isBasedOn: article.isBasedOn,
    ...(article.corrections.length > 0 ? { corrections: article.corrections } : {}),
    sections: article.sections.map(({ heading, id, aliases }) => ({
      heading,
      id,
      ...(aliases ? { aliases } : {}),
    })),
    statements: listed(runs, article.inLanguage),
  };
}

/**
 * The statements of which more is known than their text, and those that would not be found again by
 * splitting it. They are looked for in their order, so a run that holds the words of any of them is
 * set down whole: none is then found too early.
 */
function listed(runs: readonly Run[], language: string): Statement[] {
  const whole = new Set(runs.filter((run) => needsListing(run, language)));
  for (let size = -1; size !== whole.size;) {
    size = whole.size;
    const texts = [...whole].flatMap(({ statements }) => statements.map(({ text }) => text));
    for (const run of runs) {
      const text = whole.has(run) ? '' : textOf(run.statements);
      if (texts.some((one) => text.includes(one))) whole.add(run);
    }
  }
  return runs
    .filter((run) => whole.has(run))
    .flatMap(({ statements, showsMarks }) =>
      statements.map(({ marks, ...statement }) =>
        marks && !showsMarks ? Object.assign(statement, { marks }) : statement,
      ),
    );
}

function needsListing({ statements, showsMarks }: Run, language: string): boolean {
  const sentences = sentencesOf(textOf(statements), language);
  const isSplitSo = sentences.every((text, index) => text === statements[index]?.text);
  return (
    sentences.length !== statements.length ||
    !isSplitSo ||
    statements.some(
      ({ text: _text, marks, ...more }) => (marks && !showsMarks) || Object.keys(more).length > 0,
    )
  );
}
