import { dated } from '../dated.ts';
import type { Draft } from '../draft.ts';
import { singleSpaced } from '../singleSpaced.ts';
import { textAt, type Json } from '../uncheckedJson.ts';

/**
 * What an agency asks of those who publish an item. Embargo, expiry and usage terms are kept and
 * said. An item that is canceled or withheld is not to be published at all.
 */
export function termsOf(item: Json, warnings: string[]): Pick<Draft, 'terms' | 'stop'> {
  const status = textAt(item, 'pubStatus', 'pubstatus').toLowerCase();
  const isOut = /^(?:canceled|cancelled|withheld)$/.test(status);
  const embargoed = textAt(item, 'embargoed', 'embargoedUntil');
  const expires = textAt(item, 'expires');
  const usageTerms = singleSpaced(textAt(item, 'usageTerms', 'usageterms')).trim();
  if (embargoed !== '') warnings.push(`Embargo: not to be published before ${embargoed}.`);
  if (expires !== '') warnings.push(`It expires on ${expires}.`);
  if (usageTerms !== '') warnings.push(`Usage terms: ${usageTerms}`);
  const terms = {
    ...dated('embargoed', embargoed, warnings),
    ...dated('expires', expires, warnings),
    ...(usageTerms === '' ? {} : { usageTerms }),
  };
  return {
    ...(Object.keys(terms).length > 0 ? { terms } : {}),
    ...(isOut ? { stop: `found an item that its agency has marked as ${status} (pubStatus)` } : {}),
  };
}
