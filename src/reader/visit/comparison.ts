import {
  comparedWith,
  parseVisits,
  visitNow,
  visitsText,
  type Seen,
  type Visit,
} from '../../article/reading/visits.ts';
import { hashesOf } from '../../article/reading/wordHashes.ts';
import { keepText, keptText } from '../../platform/storage.ts';
import { VISITS_KEY } from '../../platform/storageKeys.ts';
import { articleTexts, type ArticleTexts } from './articleTexts.ts';
import type { VisitedArticle } from './watchVisit.ts';

/** The texts of an article, and what they are compared with. */
export type Changes = { texts: ArticleTexts; before: Seen };

/** The article in the page, compared with what the reader saw on the last visit. */
export type Comparison = {
  /** What has changed since; null for nothing, on a first visit, and where the data do not come. */
  changes: () => Promise<Changes | null>;
  /** Keeps that so much of the article is read, 0 to 1, and what it says. */
  note: (read: number) => Promise<void>;
};

/** Asks for the data only where they are needed: an edition is told by their address. */
export function createComparison({ slug, data }: VisitedArticle): Comparison {
  const edition = data?.slice(data.lastIndexOf('/') + 1) ?? '';
  const last = visits().get(slug);
  const isSame = last?.edition === edition && last.words !== '';
  let texts: Promise<ArticleTexts> | null = null;
  let words: string | null = null;
  let before: Seen | null = null;

  const load = () => (texts ??= articleTexts(data, slug));
  const compared = async () => {
    words ??= isSame && last ? last.words : hashesOf(piecesOf(await load()));
    before ??= comparedWith(last, words, Date.now());
    return words;
  };

  const changes = async () => {
    try {
      // A first visit asks for no data as long as nothing is read.
      if (!last) return null;
      await compared();
      return before && { texts: await load(), before };
    } catch {
      return null;
    }
  };

  const note = async (read: number) => {
    try {
      const all = new Map(visits());
      const now = { at: Date.now(), words: await compared(), edition, before };
      all.set(slug, visitNow(all.get(slug), { ...now, read: Math.floor(read * 100) }));
      keepText(VISITS_KEY, visitsText(all, now.at));
    } catch {
      // The data did not come. The next note asks again.
      texts = null;
    }
  };
  return { changes, note };
}

function visits(): ReadonlyMap<string, Visit> {
  return parseVisits(keptText(VISITS_KEY), Date.now());
}

function piecesOf({ statements, headings, corrections }: ArticleTexts): string[] {
  return [...statements, ...headings, ...corrections];
}
