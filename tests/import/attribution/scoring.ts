import type { Source, Statement } from '../../../src/article/format/article.ts';
import { statementsOf } from '../../../src/article/format/statements.ts';
import { readPlainText } from '../../../src/formats/plain-text/readPlainText.ts';
import { toArticle } from '../../../src/import/toArticle.ts';
import type { Piece, Sentence } from './piece.ts';

/** A sentence of the collection, and what the import proposes for it. */
export type Scored = {
  piece: Piece;
  sentence: Sentence;
  statement: Statement;
  /** The source that is proposed. */
  source: Source | null;
  verdict: 'right' | 'wrong' | 'missed' | 'nothing to find';
};

/** Imports a piece as plain text and judges what is proposed for each sentence. */
export function scored(piece: Piece): Scored[] {
  const paragraphs = piece.paragraphs.map((part) =>
    typeof part === 'string' ? part : part.map(({ text }) => text).join(' '),
  );
  const text = [piece.headline, ...paragraphs, `- ${piece.credit}`].join('\n');
  const article = toArticle(readPlainText(text), { language: piece.language });
  const statements = statementsOf(article);
  const sentences = piece.paragraphs.flatMap((part) => (typeof part === 'string' ? [] : part));
  return sentences.map((sentence, index) => {
    const statement = statements[index];
    if (statement?.text !== sentence.text)
      throw new Error(
        `${piece.name}: the import has "${statement?.text}" for the sentence "${sentence.text}"`,
      );
    const source = article.sources.find(({ id }) => id === statement.source) ?? null;
    return { piece, sentence, statement, source, verdict: verdictOn(piece, sentence, source) };
  });
}

function verdictOn(piece: Piece, { label }: Sentence, source: Source | null): Scored['verdict'] {
  if (!source) return label ? 'missed' : 'nothing to find';
  return label && isNameOf(source.name, label.source, piece) ? 'right' : 'wrong';
}

/** Words of a name without articles, quotation marks and capitals. */
const wordsOf = (name: string) =>
  name
    .replaceAll(/[„“”"»«‚‘’']/gu, '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !/^(?:der|die|das|the)$/.test(word));

/**
 * Whether a proposed name is that of a source: the name itself, longer ("Trainer Falk Brömme") or
 * only its last word ("Brömme"), or one of the other words that the piece lists for it.
 */
export function isNameOf(proposed: string, canonical: string, piece: Piece): boolean {
  const words = wordsOf(proposed);
  const own = wordsOf(canonical);
  const others = piece.otherNames.get(canonical) ?? [];
  return (
    ` ${words.join(' ')} `.includes(` ${own.join(' ')} `) ||
    (words.length === 1 && words[0] === own.at(-1)) ||
    others.some((other) => wordsOf(other).join(' ') === words.join(' '))
  );
}

/** Found, wrong and missed, with the shares that follow from them. */
export type Figures = {
  sentences: number;
  attributed: number;
  right: number;
  wrong: number;
  missed: number;
  precision: number;
  recall: number;
  /** Of the right ones: how many have the act, and a cue of which one holds the other. */
  act: number;
  cue: number;
};

/** Precision is right of proposed, recall right of attributed. */
export function figuresOf(all: readonly Scored[]): Figures {
  const right = all.filter(({ verdict }) => verdict === 'right');
  const wrong = all.filter(({ verdict }) => verdict === 'wrong').length;
  const attributed = all.filter(({ sentence }) => sentence.label).length;
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    sentences: all.length,
    attributed,
    right: right.length,
    wrong,
    missed: all.filter(({ verdict }) => verdict === 'missed').length,
    precision: share(right.length, right.length + wrong),
    recall: share(right.length, attributed),
    act: right.filter(({ statement, sentence }) => statement.act === sentence.label?.act).length,
    cue: right.filter(({ statement, sentence }) => isSameCue(statement.cue, sentence.label?.cue))
      .length,
  };
}

/** Whether one of two cues holds the other, or there is none. */
function isSameCue(proposed: string | undefined, labelled: string | null | undefined): boolean {
  if (proposed === undefined || !labelled) return proposed === undefined && !labelled;
  return proposed.includes(labelled) || labelled.includes(proposed);
}

/** Whether each source has one name, of those that are found in more than one sentence. */
export function mergingOf(all: readonly Scored[]): { sources: number; one: number; mixed: number } {
  const proposed = new Map<string, Set<string>>();
  const labelled = new Map<string, Set<string>>();
  const found = new Map<string, number>();
  for (const { piece, sentence, source, verdict } of all) {
    if (verdict !== 'right' || !source || !sentence.label) continue;
    const [own, theirs] = [
      `${piece.name}: ${sentence.label.source}`,
      `${piece.name}: ${source.id}`,
    ];
    proposed.set(own, (proposed.get(own) ?? new Set()).add(theirs));
    labelled.set(theirs, (labelled.get(theirs) ?? new Set()).add(own));
    found.set(own, (found.get(own) ?? 0) + 1);
  }
  const several = [...found].filter(([, count]) => count > 1).map(([own]) => own);
  return {
    sources: several.length,
    one: several.filter((own) => proposed.get(own)?.size === 1).length,
    mixed: [...labelled.values()].filter(({ size }) => size > 1).length,
  };
}
