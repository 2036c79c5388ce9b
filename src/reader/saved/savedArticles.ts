import {
  parseSaved,
  savedText,
  withoutSaved,
  withSaved,
  type Saved,
  type SavedArticle,
} from '../../article/reading/saved.ts';
import { keepText, keptText, watchKeptText } from '../../platform/storage.ts';
import { SAVED_KEY } from '../../platform/storageKeys.ts';

/** The articles that are saved on this device; none where storage is denied. */
export function savedArticles(): Saved {
  return parseSaved(keptText(SAVED_KEY), Date.now());
}

/** @returns whether it is saved; it is not where storage is denied or full */
export function save(slug: string, article: Omit<SavedArticle, 'at'>): boolean {
  return keep(withSaved(savedArticles(), slug, { ...article, at: Date.now() }));
}

/** Removes an article from those that are saved. */
export function unsave(slug: string): void {
  keep(withoutSaved(savedArticles(), slug));
}

/**
 * Tells when something was saved or removed, in this tab or in another one.
 * @returns stops it
 */
export function watchSaved(onChange: () => void): () => void {
  addEventListener(SAVED_KEY, onChange);
  const stop = watchKeptText(SAVED_KEY, onChange);
  return () => {
    removeEventListener(SAVED_KEY, onChange);
    stop();
  };
}

/** To be called when other code has changed the storage: the browser tells other tabs alone. */
export function tellSaved(): void {
  dispatchEvent(new Event(SAVED_KEY));
}

function keep(saved: Saved): boolean {
  const isKept = keepText(SAVED_KEY, savedText(saved, Date.now()));
  tellSaved();
  return isKept;
}
