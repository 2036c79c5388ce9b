import type { Article } from '../format/article.ts';
import { walk } from '../format/walk.ts';
import type { Addressed } from '../links/address.ts';
import { SOURCE_PANEL_ID, sourceHeadingId, statementId } from '../links/pageIds.ts';

/** What links within the page lead to. */
export type LinkTargets = {
  /** In order. */
  sections: readonly Addressed[];
  /** The section of each statement: the section's id by the statement's id on the page. */
  statements: ReadonlyMap<string, string>;
  /** The panel of sources and the heading of each source in it: the panel's id by theirs. */
  sources: ReadonlyMap<string, string>;
};

/** Everything in an article's page that a link may lead to. */
export function linkTargets(article: Article): LinkTargets {
  const { sections, sources } = article;
  const places = [...walk(article)].flatMap(({ section, piece }) =>
    'run' in piece ? piece.run.map(() => sections[section]?.id ?? '') : [],
  );
  const panel = [SOURCE_PANEL_ID, ...sources.map(({ id }) => sourceHeadingId(id))];
  return {
    sections,
    statements: new Map(places.map((id, number) => [statementId(number), id])),
    sources: new Map(panel.map((id) => [id, SOURCE_PANEL_ID])),
  };
}
