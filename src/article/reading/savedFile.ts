import { articlePath } from '../links/address.ts';
import type { Saved } from './saved.ts';

/**
 * Saved articles as a JSON file for other programs, the last one first.
 * @param home absolute address of the site
 */
export function savedFile(saved: Saved, home: string): string {
  const articles = [...saved].map(([slug, { at, headline, language }]) => ({
    headline,
    url: new URL(articlePath(slug), home).href,
    inLanguage: language,
    dateSaved: new Date(at).toISOString(),
  }));
  return `${JSON.stringify({ version: 1, articles }, null, 2)}\n`;
}
