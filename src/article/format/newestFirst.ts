import type { Article } from './article.ts';

/** Articles by their date of publication, the newest first. Articles without one come last. */
export function newestFirst(articles: readonly Article[]): Article[] {
  const moment = ({ datePublished }: Article) =>
    datePublished === null ? -Infinity : Date.parse(datePublished);
  return articles.toSorted((a, b) => (moment(a) === moment(b) ? 0 : moment(b) - moment(a)));
}
