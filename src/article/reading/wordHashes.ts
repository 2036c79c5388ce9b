/**
 * Texts as short hashes of their words, so that a device can keep what an article said without
 * keeping the article. Four letters each are 24 bits: in an article of a hundred sentences one edit
 * in 160,000 is missed.
 */

/** Letters of one hash. */
const LENGTH = 4;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** White space, soft hyphens and other signs that nobody sees: to move these is no edit. */
const UNSEEN = /[\s\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/g;

/** The hashes of some texts, one after the other. */
export function hashesOf(texts: readonly string[]): string {
  return texts.map(hashOf).join('');
}

/** Which of some texts are not among those that were hashed. A text that has moved is. */
export function changedOf(hashes: string, texts: readonly string[]): boolean[] {
  const known = new Set<string>();
  for (let at = 0; at < hashes.length; at += LENGTH) known.add(hashes.slice(at, at + LENGTH));
  return texts.map((text) => !known.has(hashOf(text)));
}

/** Whether a text may be hashes of ours. */
export function areHashes(value: unknown): value is string {
  return typeof value === 'string' && value.length % LENGTH === 0 && !/[^\w-]/.test(value);
}

/** FNV-1a over UTF-16 units, its bits mixed and 24 of them written as letters. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  const seen = text.normalize('NFC').replaceAll(UNSEEN, '');
  for (let at = 0; at < seen.length; at += 1)
    hash = Math.imul(hash ^ seen.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash ^= hash >>> 13;
  let letters = '';
  for (let at = 0; at < LENGTH; at += 1) letters += LETTERS[(hash >>> (6 * at)) & 63];
  return letters;
}
