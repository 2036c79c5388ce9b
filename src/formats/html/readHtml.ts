import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isPublicUrl } from '../../article/format/schema.ts';
import { CREDIT_LABEL, creditsOf } from '../creditLine.ts';
import type { Draft, FindPicture } from '../draft.ts';
import { withLines } from './withLines.ts';
import { NAMED, partsOfHtml } from './partsOfHtml.ts';
import { dated } from '../dated.ts';
import { InputError } from '../inputError.ts';
import { countUnseen, plainSpaced, singleSpaced } from '../singleSpaced.ts';
import { sectionsOf } from '../sectionsOf.ts';

/**
 * Reads a saved web page. Readability finds the article in it. The headline is the title of the
 * page, the description is the first paragraph.
 * @throws InputError if elements are nested too deep, or if the page holds no text
 */
export function readHtml(input: string, findPicture: FindPicture): Draft {
  const page = withLines(input, NAMED);
  const { document } = parseHTML(
    input.includes('<html') ? page : `<html><body>${page}</body></html>`,
  );
  const hrefOf = (selector: string) => document.querySelector(selector)?.getAttribute('href');
  const address = hrefOf('link[rel=canonical]');
  const language = document.documentElement.getAttribute('lang') ?? undefined;
  const top = singleSpaced(document.querySelector('h1')?.textContent ?? '').trim();
  const all = wordCount(document.body?.textContent ?? '');
  const found = new Readability(document, { charThreshold: 1, keepClasses: true }).parse();
  const title = singleSpaced(found?.title ?? '').trim();
  // The title of a page often ends with the name of the site.
  const headline = top !== '' && plainSpaced(title).startsWith(plainSpaced(top)) ? top : title;
  if (!found?.content || headline === '')
    throw new InputError(1, 1, 'found no article, expected a page with a title and paragraphs');

  const warnings: string[] = [];
  countUnseen(found.content, warnings);
  const aside = all - wordCount(found.textContent ?? '');
  if (aside > 0)
    warnings.push(`${aside} words of the page stand beside the article and are left out.`);
  const parts = partsOfHtml(found.content, {
    warnings,
    findPicture,
    address: hrefOf('base[href]') ?? address ?? undefined,
  });
  // Many pages repeat the headline at the beginning of the text.
  const [opening] = parts;
  const isHeadline =
    opening?.type === 'heading' && plainSpaced(opening.heading.text) === plainSpaced(headline);
  if (isHeadline) parts.shift();
  const last = parts.at(-1);
  const credits =
    last?.type === 'paragraph' && CREDIT_LABEL.test(last.statements.text)
      ? creditsOf(last.statements.text)
      : [];
  if (credits.length > 0) parts.pop();
  const first = parts.findIndex(({ type }) => type === 'paragraph');
  const [description] = first < 0 ? [] : parts.splice(first, 1);
  if (description?.type !== 'paragraph' || parts.length === 0)
    throw new InputError(1, 1, 'found less than two paragraphs, expected a description and a text');
  const siteName = singleSpaced(found.siteName ?? '').trim();
  return {
    kicker: null,
    headline,
    description: description.statements,
    sections: sectionsOf(parts, warnings),
    credits: credits.length > 0 ? credits : creditsOf(siteName),
    says: {
      ...(language === undefined || language === '' ? {} : { language }),
      ...dated('datePublished', found.publishedTime, warnings),
      ...(address && isPublicUrl(address) ? { url: address } : {}),
    },
    warnings,
  };
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
