import { idHash } from '../../article/links/address.ts';
import { STATEMENT_PREFIX } from '../../article/links/pageIds.ts';

/** What a link to a statement begins with. */
const LINK = idHash(STATEMENT_PREFIX);

/**
 * The statements that a button singles out, by their places among all of the article, separated by
 * spaces. It names them, or they are those to which the links beside it lead: a source's button
 * need not repeat in numbers what its row lists.
 */
export function singledOut(button: HTMLElement): string {
  const named = button.dataset['only'];
  if (named !== undefined && named !== '') return named;
  const links = button.parentElement?.querySelectorAll(`a[href^="${LINK}"]`) ?? [];
  return Array.from(links, (link) => link.getAttribute('href')?.slice(LINK.length)).join(' ');
}
