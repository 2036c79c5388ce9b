import type { Article } from '../format/article.ts';
import { walk } from '../format/walk.ts';
import { SOURCE_PANEL_ID, sourceHeadingId, statementId } from './pageIds.ts';

/** The section of each statement: the section's id by the statement's id on the page. */
export function sectionsOfStatements(article: Article): Map<string, string> {
  const sections = [...walk(article)].flatMap(({ section, piece }) =>
    'run' in piece ? piece.run.map(() => article.sections[section]?.id ?? '') : [],
  );
  return new Map(sections.map((id, number) => [statementId(number), id]));
}

/** The panel itself and the heading of each source in it, by their ids on the page. */
export function sourcePlaces({ sources }: Article): Map<string, string> {
  const ids = [SOURCE_PANEL_ID, ...sources.map(({ id }) => sourceHeadingId(id))];
  return new Map(ids.map((id) => [id, SOURCE_PANEL_ID]));
}
