import type { Act } from '../../article/format/article.ts';
import type { Clause } from './clauses.ts';
import type { Descriptions } from './cast.ts';
import type { Pronoun, Voice } from './voice.ts';

/** Whose a sentence is, as its words say it. */
export type Finding = {
  /**
   * `near` is who says one of the two sentences before, `last` who was proposed last, `report`
   * the newspaper whose report is spoken of.
   */
  who: Voice | Pronoun | 'near' | 'last' | 'report';
  act: Act;
  /** Offsets of the words that show it. */
  cue: { start: number; end: number };
};

/** A sentence that is being read. */
export type Sentence = {
  clauses: readonly Clause[];
  /** Whether the text has named somebody so before. */
  isKnown: (name: string) => boolean;
};

/** A form in which sentences name their source. */
export type Rule = (sentence: Sentence) => Finding | null;

/** Whether a sentence tells what a source rests on (`basis` of the grammar). */
export function tellsBasis({ clauses }: Sentence, { basis }: Pick<Grammar, 'basis'>): boolean {
  const tokens = clauses.flatMap((clause) => clause.tokens);
  return basis.test(tokens.map(({ text }) => text).join(' '));
}

/** The rules of a language. */
export type Grammar = {
  /** By name, in the order in which they are tried. */
  rules: Readonly<Record<string, Rule>>;
  /**
   * The words by which a sentence shows that the speech of the one before goes on. They are sure if
   * they tell of speech even where nobody spoke before.
   */
  goesOn: (sentence: Sentence) => (Finding['cue'] & { isSure: boolean }) | null;
  /** The words by which a sentence goes on to tell what a newspaper has reported. */
  retells: (sentence: Sentence) => Finding['cue'] | null;
  /**
   * Found in the words of a sentence that tells what a source rests on. The speech of that source
   * goes on after it.
   */
  basis: RegExp;
  /** The marks that open a quotation. */
  opening: string;
  descriptions: Descriptions;
  /** Everybody whom a sentence names by an own name, in its order. */
  names: (sentence: Sentence) => { voice: Voice; aside: string | null }[];
};
