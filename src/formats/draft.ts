import type { Article, Editorial } from '../article/format/article.ts';
import type { BlockOf } from '../article/format/walk.ts';
import type { DraftText } from './draftText.ts';

/** A picture that was found: the name of its file beside the article, and its size in pixels. */
export type Picture = { src: string; width: number; height: number };

/**
 * Looks for a picture at the address that a text gives it.
 * @returns the picture, or the reason why there is none, as it follows "a picture is left out: "
 */
export type FindPicture = (address: string) => Picture | string;

/** A block of an article, with text that is not split yet in place of each run of statements. */
export type DraftBlock = BlockOf<DraftText>;
export type DraftImage = Extract<DraftBlock, { type: 'image' }>;
export type DraftList = Extract<DraftBlock, { type: 'list' }>;
export type DraftTable = Extract<DraftBlock, { type: 'table' }>;

/** A part of a text before sections are made; `line` is where it begins in the input, from 1. */
export type Part = (DraftBlock | { type: 'heading'; heading: DraftText }) & { line?: number };

/** A section before it has an id; the opening has no heading. */
export type DraftSection = { heading: string | null; blocks: DraftBlock[] };

/** What a reader has understood of its input: all visible text in order, and nothing else. */
export type Draft = {
  kicker: string | null;
  headline: string;
  description: DraftText;
  sections: DraftSection[];
  /** The names of those whom the text itself gives as its origin. */
  credits: string[];
  /** What else the input says of itself. Options of the command take precedence. */
  says: {
    language?: string;
    slug?: string;
    credit?: string;
    /** Address of the text on the web. */
    url?: string;
    datePublished?: string;
    dateModified?: string;
  };
  /** What its agency asks of those who publish it. */
  terms?: Article['terms'];
  /** Why the text is not to be published; then only force imports it. */
  stop?: string;
  /** What editors have set down for this text. If it is there, nothing is proposed. */
  editorial?: Editorial;
  /** What a publisher should check; each warning names its place. */
  warnings: string[];
};
