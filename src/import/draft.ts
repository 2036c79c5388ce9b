/** A paragraph of running text, white space single, no line feed. */
export type DraftBlock = { type: 'paragraph'; text: string };

/** A section before it has an id; the opening has no heading. */
export type DraftSection = { heading: string | null; blocks: DraftBlock[] };

/** What an importer has understood of its input: every visible text, in order, and nothing else. */
export type Draft = {
  kicker: string | null;
  headline: string;
  description: string;
  sections: DraftSection[];
  /** Where the text is from, as it says itself; a name each. */
  credits: string[];
  /** What a publisher should look at; each names its place. */
  warnings: string[];
};
