import { sourceHeadingId, statementId } from './address.ts';
import type { Article } from './article.ts';
import { statementsOfBlock } from './statements.ts';

/** The section that each statement stands in, by the statement's id on the page. */
export function statementPlaces({ description, sections }: Article): Map<string, string> {
  const holders = sections.flatMap(({ id, blocks }, index) => [
    ...(index === 0 ? description.map(() => id) : []),
    ...blocks.flatMap(statementsOfBlock).map(() => id),
  ]);
  return new Map(holders.map((id, number) => [statementId(number), id]));
}

/** The panel itself and the heading of each source in it, by their ids on the page. */
export function sourcePlaces({ sources }: Article, panelId: string): Map<string, string> {
  const ids = [panelId, ...sources.map(({ id }) => sourceHeadingId(id))];
  return new Map(ids.map((id) => [id, panelId]));
}
