import { forwardToArticle } from './forwardToArticle.ts';
import { tellKept } from './tellKept.ts';

/**
 * What the script does on a page that holds no article: the front page, and that of an address that
 * no page has.
 * @param base path of the site on its host, with slashes at both ends
 */
export async function followNoArticle(base: string): Promise<void> {
  tellKept(base);
  await forwardToArticle(base);
}
