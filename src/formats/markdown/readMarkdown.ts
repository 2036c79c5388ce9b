import { CREDIT_LABEL, creditsOf } from '../creditLine.ts';
import type { Draft, FindPicture, Part } from '../draft.ts';
import type { DraftText } from '../draftText.ts';
import { dated } from '../dated.ts';
import { frontMatter, stated } from './frontMatter.ts';
import { InputError } from '../inputError.ts';
import { isNoSentence } from '../isNoSentence.ts';
import { partsOfMarkdown } from './partsOfMarkdown.ts';
import { countUnseen } from '../singleSpaced.ts';
import { sectionsOf } from '../sectionsOf.ts';

/**
 * Reads Markdown (CommonMark) with front matter. The headline is in the front matter, or else it is
 * the first heading. The description is in the front matter, or else it is the first paragraph. All
 * other headings begin sections. HTML is text,
 * apart from comments, which are left out. If a paragraph begins with a picture, the rest of it
 * is the caption, and the title of the picture is the credit. A warning names what an article
 * cannot hold.
 * @throws InputError if the headline, the description or the text is missing
 */
export function readMarkdown(input: string, findPicture: FindPicture): Draft {
  const warnings: string[] = [];
  const lines = input.replaceAll(/\r\n?/g, '\n');
  const { front, editorial, body, offset, stop } = frontMatter(lines, warnings);
  countUnseen(body, warnings);
  const blocks = partsOfMarkdown(body, { offset, warnings, findPicture });

  const ownHeadline = blocks[0]?.type === 'heading' ? blocks[0] : undefined;
  if (ownHeadline) blocks.shift();
  const headline = front.headline ?? ownHeadline?.heading.text;
  if (headline === undefined || headline === '')
    throw new InputError(offset + 1, 1, 'found no headline, expected "# …" or "headline:"');
  if (front.headline !== undefined && ownHeadline && ownHeadline.heading.text !== front.headline)
    blocks.unshift(ownHeadline);

  const credits = editorial ? [] : takeCredits(blocks, front.credit === undefined, warnings);
  const first = blocks[0];
  let description: DraftText = { text: front.description ?? '', marks: [] };
  if (front.description === undefined) {
    if (first?.type !== 'paragraph')
      throw new InputError(
        first?.line ?? offset + 1,
        1,
        'found no description, expected a paragraph below the headline or "description:"',
      );
    description = first.statements;
    blocks.shift();
  }
  const sections = sectionsOf(blocks, warnings);
  if (sections.length === 0)
    throw new InputError(offset + body.split('\n').length, 1, 'found the end, expected paragraphs');
  return {
    kicker: front.kicker ?? null,
    headline,
    description,
    sections,
    credits: credits.length > 0 ? credits : creditsOf(front.credit ?? ''),
    says: {
      ...stated(front, 'language', 'slug', 'credit'),
      ...dated('datePublished', front.datePublished, warnings),
      ...dated('dateModified', front.dateModified, warnings),
    },
    ...(editorial ? { editorial } : {}),
    ...(stop === undefined ? {} : { stop }),
    warnings,
  };
}

/**
 * Removes the last block if it says where the text is from, and returns its names.
 * @param mayGuess whether a single name in a list, without a label, counts as well
 */
function takeCredits(blocks: Part[], mayGuess: boolean, warnings: string[]): string[] {
  const last = blocks.at(-1);
  if (last?.type === 'paragraph' && CREDIT_LABEL.test(last.statements.text)) {
    blocks.pop();
    return creditsOf(last.statements.text);
  }
  const [only, ...more] = last?.type === 'list' && !last.ordered ? last.items : [];
  // A single name is a source, as in the last line of plain text. A sentence is text.
  if (!mayGuess || !last || !only || more.length > 0 || !isNoSentence(only.statements.text))
    return [];
  blocks.pop();
  warnings.push(`line ${last.line}: "${only.statements.text}" is taken for the source.`);
  return creditsOf(only.statements.text);
}
