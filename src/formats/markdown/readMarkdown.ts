import { CREDIT_LABEL, creditsOf } from '../creditLine.ts';
import type { Draft, FindPicture, Part } from '../draft.ts';
import type { DraftText } from '../draftText.ts';
import { dated } from '../dated.ts';
import { frontMatter, stated } from './frontMatter.ts';
import { InputError } from '../inputError.ts';
import { partsOfMarkdown } from './partsOfMarkdown.ts';
import { sectionsOf } from '../sectionsOf.ts';

/**
 * Reads Markdown (CommonMark) with front matter. The headline is the front matter's or the first
 * heading, the description the front matter's or the first paragraph; all further headings begin
 * sections. HTML in it is text. A picture that opens a paragraph has the rest of it as its caption, and
 * its title is its credit. What the format cannot hold is named in a warning.
 * @throws InputError where a headline, a description or a text is missing
 */
export function readMarkdown(input: string, findPicture: FindPicture): Draft {
  const { front, editorial, body, offset } = frontMatter(input.replaceAll(/\r\n?/g, '\n'));
  const warnings: string[] = [];
  const blocks = partsOfMarkdown(body, { offset, warnings, findPicture });

  const ownHeadline = blocks[0]?.type === 'heading' ? blocks[0] : undefined;
  if (ownHeadline) blocks.shift();
  const headline = front.headline ?? ownHeadline?.heading.text;
  if (headline === undefined || headline === '')
    throw new InputError(offset + 1, 1, 'found no headline, expected "# …" or "headline:"');
  if (front.headline !== undefined && ownHeadline && ownHeadline.heading.text !== front.headline)
    blocks.unshift(ownHeadline);

  const credits = editorial ? [] : takeCredits(blocks);
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
      ...dated('datePublished', front.datePublished),
      ...dated('dateModified', front.dateModified),
    },
    ...(editorial ? { editorial } : {}),
    warnings,
  };
}

/** Takes a last paragraph that says where the text is from off the blocks. */
function takeCredits(blocks: Part[]): string[] {
  const last = blocks.at(-1);
  if (last?.type === 'paragraph' && CREDIT_LABEL.test(last.statements.text)) {
    blocks.pop();
    return creditsOf(last.statements.text);
  }
  const [only, ...more] = last?.type === 'list' ? last.items : [];
  // A name, as plain text has it in its last line; a sentence is text.
  if (last?.type !== 'list' || !only || more.length > 0 || /[.!?…]\W*$/u.test(only.statements.text))
    return [];
  blocks.pop();
  return creditsOf(only.statements.text);
}
