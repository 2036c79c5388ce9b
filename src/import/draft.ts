import type { Mark } from '../article/article.ts';

/** Running text, white space single, no line feed; marks count its UTF-16 code units. */
export type DraftText = { text: string; marks: Mark[] };

export type DraftBlock =
  | ({ type: 'paragraph' } & DraftText)
  | ({ type: 'quote' } & DraftText)
  | { type: 'list'; ordered: boolean; items: DraftText[] };

/** A piece of a text on its way to a section; `line` is where it begins in the input, from 1. */
export type Part = (DraftBlock | ({ type: 'heading' } & DraftText)) & { line?: number };

/** A section before it has an id; the opening has no heading. */
export type DraftSection = { heading: string | null; blocks: DraftBlock[] };

/** What an importer has understood of its input: every visible text, in order, and nothing else. */
export type Draft = {
  kicker: string | null;
  headline: string;
  description: DraftText;
  sections: DraftSection[];
  /** Where the text is from, as it says itself; a name each. */
  credits: string[];
  /** What else the input says of itself; the command's options come before it. */
  says: { language?: string; slug?: string; credit?: string; dateModified?: string };
  /** What a publisher should look at; each names its place. */
  warnings: string[];
};
