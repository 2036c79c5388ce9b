import { isOtherSite, isWholePage } from './pageHtml.ts';

/**
 * What an answer to the request for a page is.
 * - `page`: the page itself
 * - `withdrawn`: the site says that the page is no more
 * - `elsewhere`: the host leads on to another address
 * - `other project`: on localhost, a page of another project
 * - `foreign`: of somebody else, or broken: a captive portal, an error of the host, half a page
 */
export type Verdict = 'page' | 'withdrawn' | 'elsewhere' | 'other project' | 'foreign';

/** What the verdict needs of a response. */
export type Answer = { status: number; type: string };

/**
 * Judges an answer.
 * @param html its text; for a redirect there is none
 * @param hostname that was asked. No portal stands between a machine and itself
 */
export function verdictOf({ status, type }: Answer, html: string, hostname: string): Verdict {
  if (type === 'opaqueredirect') return 'elsewhere';
  const isOurs = isWholePage(html);
  if (status === 410 || (status === 404 && isOurs)) return 'withdrawn';
  if (status !== 200) return 'foreign';
  if (isOurs) return 'page';
  return isThisMachine(hostname) && isOtherSite(html) ? 'other project' : 'foreign';
}

function isThisMachine(hostname: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
