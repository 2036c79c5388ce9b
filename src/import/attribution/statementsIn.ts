import type { Statement } from '../../article/format/article.ts';
import { sentencesOf } from '../../article/strings/sentences.ts';
import { partOf, type DraftText } from '../../formats/draftText.ts';

/** The sentences of a text as statements, with their emphasis. */
export function statementsIn(run: DraftText, language: string): Statement[] {
  let from = 0;
  return sentencesOf(run.text, language).map((text) => {
    const start = run.text.indexOf(text, from);
    from = start + text.length;
    return statementOf(partOf(run, start, from));
  });
}

/** A text as one statement. */
export function statementOf({ text, marks }: DraftText): Statement {
  return marks.length > 0 ? { text, marks } : { text };
}
