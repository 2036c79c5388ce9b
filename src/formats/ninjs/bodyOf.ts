import type { FindPicture, Part } from '../draft.ts';
import type { DraftText } from '../draftText.ts';
import { withLineNumbers } from '../html/withLineNumbers.ts';
import { NAMED, partsOfHtml } from '../html/partsOfHtml.ts';
import { linesOf, partsOfPlainText } from '../plain-text/partsOfPlainText.ts';
import { splitCredits } from '../plain-text/splitCredits.ts';
import { countUnseen, plainSpaced } from '../singleSpaced.ts';
import type { Json } from '../uncheckedJson.ts';
import { bodyToPublish, isHtml, variantsOf } from './variants.ts';

type Context = {
  warnings: string[];
  findPicture: FindPicture;
  /** Left out where the body begins with it; null if the body has been written by export. */
  headline: string | null;
  /** Whether the last line of plain text may say where the item is from. */
  mayCredit: boolean;
};

/** The text of an item, and the names in its last line if that says where it is from. */
export function bodyOf(item: Json, context: Context): { parts: Part[]; credits: string[] } {
  const { warnings, findPicture, headline, mayCredit } = context;
  const body = bodyToPublish(variantsOf(item, 'body').filter(({ role }) => role !== 'editorial'));
  if (!body) return { parts: [], credits: [] };
  countUnseen(body.value, warnings);
  if (isHtml(body)) {
    const html = body.value.replaceAll('<![CDATA[', '').replaceAll(']]>', '');
    const parts = partsOfHtml(withLineNumbers(html, NAMED), { warnings, findPicture });
    return { parts: withoutHeadline(parts, headline), credits: [] };
  }
  const lines = linesOf(body.value);
  const { body: text, credits } = mayCredit
    ? splitCredits(lines, warnings)
    : { body: lines, credits: [] };
  return { parts: withoutHeadline(partsOfPlainText(text), headline), credits };
}

/** The parts from the first one on that does not say the headline again. */
function withoutHeadline(parts: Part[], headline: string | null): Part[] {
  const isHeadline = ({ text }: DraftText) => plainSpaced(text) === plainSpaced(headline ?? '');
  const begin = parts.findIndex((part) => {
    if (part.type === 'heading') return !isHeadline(part.heading);
    return part.type !== 'paragraph' || !isHeadline(part.statements);
  });
  return begin < 0 ? [] : parts.slice(begin);
}
