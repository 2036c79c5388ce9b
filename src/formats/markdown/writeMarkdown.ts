import { stringify } from 'yaml';
import type { Article, Block, Statement } from '../../article/format/article.ts';
import { inlineOf, type Inline } from '../../article/format/inline.ts';
import { joinedText } from '../../article/format/statements.ts';
import { runsOf } from '../../article/format/walk.ts';
import { joined, type DraftText } from '../draftText.ts';
import { editorialOf, type WrittenRun } from '../editorial/editorialOf.ts';
import { readParagraph } from './partsOfMarkdown.ts';
import { firstCells, isStrong, markdownOfTable } from './tables.ts';

/**
 * Writes an article as Markdown (CommonMark). The front matter holds what Markdown has no place
 * for. The importer makes the same article of it.
 */
export function writeMarkdown(article: Article): string {
  const firsts = firstCells(article);
  const runs = runsOf<Statement[]>(article).map((run) => {
    const isHeading = firsts.get(run);
    return isHeading === undefined ? writtenRun(run) : writtenFirst(run, isHeading);
  });
  const written = new Map(runs.map(({ statements, markdown }) => [statements, markdown]));
  const front = {
    slug: article.slug,
    language: article.inLanguage,
    ...(article.kicker === null ? {} : { kicker: article.kicker }),
    // Without it the first paragraph would be the description.
    ...(article.description.length === 0 ? { description: '' } : {}),
    credit: article.creditText,
    ...(article.datePublished === null ? {} : { datePublished: article.datePublished }),
    ...(article.dateModified === null ? {} : { dateModified: article.dateModified }),
    ...editorialOf(article, runs),
  };
  const of = (statements: readonly Statement[]) => written.get(statements) ?? '';
  const parts = [`# ${escaped(article.headline)}`];
  if (article.description.length > 0) parts.push(of(article.description));
  for (const { heading, blocks } of article.sections) {
    if (heading !== null) parts.push(`## ${escaped(heading)}`);
    for (const [index, block] of blocks.entries()) {
      // Two lists of one kind that follow each other differ in their signs.
      const isSecond = index % 2 === 1;
      parts.push(markdownOf(block, of, isSecond));
    }
  }
  // Lines are not folded, so that two versions can be compared sentence by sentence.
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${parts.join('\n\n')}\n`;
}

/** @param of gives the Markdown of a run of statements */
function markdownOf(
  block: Block,
  of: (statements: readonly Statement[]) => string,
  isSecond: boolean,
): string {
  switch (block.type) {
    case 'paragraph':
      return of(block.statements);
    case 'quote':
      return `> ${of(block.statements)}`;
    case 'list': {
      const sign = (index: number) =>
        block.ordered ? `${index + 1}${isSecond ? ')' : '.'}` : isSecond ? '*' : '-';
      return block.items
        .map(({ statements }, index) => `${sign(index)} ${of(statements)}`)
        .join('\n');
    }
    case 'image': {
      const title =
        block.credit === null ? '' : ` "${escaped(block.credit).replaceAll('"', String.raw`\"`)}"`;
      const image = `![${escaped(block.alt)}](${block.src}${title})`;
      return block.caption ? `${image}\n${of(block.caption)}` : image;
    }
    case 'table':
      return markdownOfTable(block, of);
    default:
      return block satisfies never;
  }
}

/** A run with its emphasis if Markdown can hold it, and without it if not. */
function writtenRun(statements: readonly Statement[]): WrittenRun & { markdown: string } {
  const emphasised = guarded(statements.map((one) => inlineMarkdown(inlineOf(one))).join(' '));
  const expected = joined(statements.map(({ text, marks = [] }) => ({ text, marks })));
  // A star next to a quotation mark is only a star, and the parser may change how an address is
  // spelled. So the paragraph is read again and compared.
  const isShown = comparable(readParagraph(emphasised)) === comparable(expected);
  const markdown = isShown ? emphasised : guarded(escaped(joinedText(statements)));
  return { statements, showsEmphasis: isShown, markdown };
}

/** A run that opens a row of a table. One that is strong as a whole would come back a heading. */
function writtenFirst(
  statements: readonly Statement[],
  isHeading: boolean,
): WrittenRun & { markdown: string } {
  const plain = escaped(joinedText(statements));
  if (isHeading) return { statements, showsEmphasis: false, markdown: `**${plain}**` };
  const run = writtenRun(statements);
  return isStrong(readParagraph(run.markdown))
    ? { statements, showsEmphasis: false, markdown: guarded(plain) }
    : run;
}

/** A text with its emphasis, to be compared with another one. */
function comparable(read: DraftText | null): string {
  const emphasis = read?.marks.map((one) =>
    [one.start, one.end, one.type, 'url' in one ? one.url : ''].join(),
  );
  return JSON.stringify([read?.text, emphasis?.toSorted()]);
}

function inlineMarkdown(pieces: readonly Inline[]): string {
  return pieces
    .map((piece) => {
      switch (piece.type) {
        case 'text':
          return escaped(piece.text);
        case 'emphasis':
          return `*${inlineMarkdown(piece.children)}*`;
        case 'strong':
          return `**${inlineMarkdown(piece.children)}**`;
        case 'link':
          return `[${inlineMarkdown(piece.children)}](<${piece.url}>)`;
        default:
          return piece satisfies never;
      }
    })
    .join('');
}

/** Text in which every sign stands for itself (CommonMark, section 2.4). */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>&~#]/g, String.raw`\$&`);
}

/** A line that begins no list, no rule and no caption of a table. */
function guarded(line: string): string {
  return line.replace(/^([-+=:])/, String.raw`\$1`).replace(/^(\d+)([.)])/, String.raw`$1\$2`);
}
