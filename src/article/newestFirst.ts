import type { Article } from './article.ts';

/** Articles by the moment of their publication, the newest first; behind them those without one, in order. */
export function newestFirst(articles: readonly Article[]): Article[] {
  const moment = ({ datePublished }: Article) =>
    datePublished === null ? -Infinity : Date.parse(datePublished);
  return articles.toSorted((a, b) => (moment(a) === moment(b) ? 0 : moment(b) - moment(a)));
}
