import type { Editorial, Mark, Role, Source, Statement } from '../../article/article.ts';
import { sourceFrom } from './sourceFromName.ts';
import type { DraftText } from '../../formats/draft.ts';
import { findStatements } from '../../formats/editorial/readEditorial.ts';
import { proposer, type Proposal } from './proposals.ts';
import { sentencesOf } from '../../article/sentences.ts';
import { curlyOffset, curlyQuotes } from '../curlyQuotes.ts';

/** Makes the statements of a paragraph; called once for each, in the order of the text. */
export type ReadStatements = (paragraph: DraftText) => Statement[];

/** The sources that a text names, made as they come up. */
export class Sources {
  private readonly known = new Map<string, Source>();

  /** @param otherwise what it is if its name does not tell */
  named(name: string, otherwise: Role): Source {
    const known = this.all().find((it) => it.name === name || it.name.endsWith(` ${name}`));
    if (known) return known;
    const made = sourceFrom(name, new Set(this.known.keys()), otherwise);
    this.known.set(made.id, made);
    return made;
  }

  all(): Source[] {
    return [...this.known.values()];
  }
}

/** A sentence a statement, with attributions proposed. What nobody is named for is the basis's. */
export function proposedStatements(
  language: string,
  sources: Sources,
  basis: Source,
): ReadStatements {
  const propose = proposer(language);
  return (paragraph) =>
    sentencesIn(curly(paragraph, language), language).map((statement) => {
      const proposal = propose(statement.text);
      const source = proposal ? sources.named(proposal.name, roleOf(proposal)) : basis;
      if (!proposal || source === basis) return statement;
      source.via ??= basis.id;
      const { act, cue } = proposal;
      return Object.assign(statement, { source: source.id, act, cue, proposed: true });
    });
}

/**
 * The statements that editors have set down, and what stands between them a sentence a statement.
 * @param paragraphs all of the text, in order
 */
export function editedStatements(
  language: string,
  { statements = [] }: Editorial,
  paragraphs: readonly DraftText[],
  warnings: string[],
): ReadStatements {
  const texts = paragraphs.map((paragraph) => curlyQuotes(paragraph.text, language));
  const found = findStatements(statements, texts, warnings)[Symbol.iterator]();
  return (paragraph) => {
    const whole = curly(paragraph, language);
    const between = (start: number, end: number) => sentencesIn(part(whole, start, end), language);
    const read: Statement[] = [];
    let at = 0;
    for (const { statement, start } of found.next().value ?? []) {
      const end = start + statement.text.length;
      const own = Object.assign(markedStatement(part(whole, start, end)), statement);
      read.push(...between(at, start), own);
      at = end;
    }
    return [...read, ...between(at, whole.text.length)];
  };
}

/** What a source is if its name does not tell: people have two names, or say things. */
function roleOf({ name, act }: Proposal): Role {
  return act === 'reports' && !name.includes(' ') ? 'organisation' : 'person';
}

function sentencesIn(paragraph: DraftText, language: string): Statement[] {
  let from = 0;
  return sentencesOf(paragraph.text, language).map((text) => {
    const start = paragraph.text.indexOf(text, from);
    from = start + text.length;
    return markedStatement(part(paragraph, start, from));
  });
}

function markedStatement({ text, marks }: DraftText): Statement {
  return marks.length > 0 ? { text, marks } : { text };
}

/** A paragraph with the quotation marks of its language. */
function curly({ text, marks }: DraftText, language: string): DraftText {
  return {
    text: curlyQuotes(text, language),
    marks: marks.map((mark) =>
      Object.assign({}, mark, {
        start: curlyOffset(text, mark.start, language),
        end: curlyOffset(text, mark.end, language),
      }),
    ),
  };
}

/** A stretch of a text with what of its marks lies in it. */
function part({ text, marks }: DraftText, start: number, end: number): DraftText {
  const inside: Mark[] = marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) =>
      Object.assign({}, mark, {
        start: Math.max(mark.start - start, 0),
        end: Math.min(mark.end, end) - start,
      }),
    );
  return { text: text.slice(start, end), marks: inside };
}
