import type { Editorial, Mark } from '../article/article.ts';

/** Running text, white space single, no line feed; marks count its UTF-16 code units. */
export type DraftText = { text: string; marks: Mark[] };

/** A picture that is there: the name it gets beside the article, and its size in pixels. */
export type Picture = { name: string; width: number; height: number };

/**
 * Looks for a picture under the address that a text gives it.
 * @returns the picture, or why there is none, to follow "a picture is left out: "
 */
export type FindPicture = (address: string) => Picture | string;

export type DraftBlock =
  | ({ type: 'paragraph' } & DraftText)
  | ({ type: 'quote' } & DraftText)
  | { type: 'list'; ordered: boolean; items: DraftText[] }
  | { type: 'image'; picture: Picture; alt: string; caption: DraftText; credit: string | null };

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
  says: {
    language?: string;
    slug?: string;
    credit?: string;
    /** Where the text itself is to be read. */
    url?: string;
    datePublished?: string;
    dateModified?: string;
  };
  /** What editors have said of it before; then nothing is proposed. */
  editorial?: Editorial;
  /** What a publisher should look at; each names its place. */
  warnings: string[];
};
