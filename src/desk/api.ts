/** What the page of the desk and its server say to each other. */
import type { Article } from '../article/format/article.ts';
import type { Fault } from '../article/format/fault.ts';
import type { Unclear } from '../import/attribution/proposals.ts';

/** An article at the desk. `version` is that of its file; an edit names the one that it is of. */
export type DeskArticle = {
  slug: string;
  version: string;
  article: Article;
  /** Why a statement that is likely to be somebody's has no proposal, by its number. */
  unclear: Record<number, Unclear>;
  canUndo: boolean;
};

/** An article of the library as the desk lists it. */
export type Listed =
  | { slug: string; headline: string; attributed: number; proposed: number; unclear: number }
  | { slug: string; faults: number };

/** A fault with the line of the file where it is. */
export type ShownFault = Fault & { excerpt?: string };

/** Why something was refused, or what is wrong with the file. */
export type Refusal = { message: string; faults: ShownFault[] };

/** Where the server answers, below the origin. */
export const API = '/api/';
/** Where it shows the pictures of the library. */
export const PICTURES = '/bilder/';
/** The event that tells the page that the file of an article has changed. */
export const CHANGED = 'lesart:changed';
