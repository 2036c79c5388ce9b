import type { Article } from '../article/format/article.ts';
import { withoutLoose } from '../article/attribution/withoutLoose.ts';
import { statementsOf } from '../article/format/statements.ts';
import type { Changes, Edit } from './edit.ts';
import { SENTENCES } from './sentences.ts';
import { SOURCES } from './sources.ts';
import { WORDS } from './words.ts';

const CHANGES: Changes<Edit['type']> = { ...SENTENCES, ...SOURCES, ...WORDS };

/** An edit that does not fit its article, such as one of a statement that is not there. */
export class EditError extends Error {
  override name = 'EditError';
}

/**
 * An article after an edit. Sources that no statement has any longer are left out of it. It may
 * have faults that the parser finds, such as an id that is taken.
 * @throws EditError if the edit names what the article does not have
 */
export function edited(article: Article, edit: Edit): Article {
  const draft = structuredClone(article);
  const change = CHANGES[edit.type] as (draft: Article, edit: Edit) => boolean;
  if (!change(draft, edit))
    throw new EditError('The article has nothing at the place of this edit.');
  draft.sources = withoutLoose(draft.sources, statementsOf(draft), draft.isBasedOn, []);
  return draft;
}
