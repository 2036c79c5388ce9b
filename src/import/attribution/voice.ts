/** Somebody as the words of a sentence name them. The cast says who that is. */
export type Voice = {
  kind: 'person' | 'organisation' | 'media' | 'document';
  /** The own name: "Anna Berg", "Berg", "Greenpeace", "„Bild“". */
  name: string | null;
  /** Nouns that describe them, in small letters: "sprecher", "gewerkschaft". */
  heads: readonly string[];
  gender: Gender | null;
  /** Whether the words point at somebody who is known: "der Sprecher", not "ein Sprecher". */
  isDefinite: boolean;
  /** All words in the nominative, without an article: "Sprecher der Polizei". */
  phrase: string;
};

/** `p` is the plural. */
export type Gender = 'm' | 'f' | 'n' | 'p';

/** A pronoun in place of a name. */
export type Pronoun = { pronoun: Gender };
