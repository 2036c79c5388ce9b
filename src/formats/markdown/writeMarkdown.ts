import { stringify } from 'yaml';
import type { Article, Block, Statement } from '../../article/article.ts';
import { inlineOf, type Inline } from '../../article/inline.ts';
import { readParagraph } from './partsOfMarkdown.ts';
import { editorialOf, runsOf, textOf, type Run } from '../editorial/editorialOf.ts';

/**
 * An article as Markdown (CommonMark), its front matter holding what Markdown has no place for. The
 * importer makes the same article of it.
 */
export function toMarkdown(article: Article): string {
  const runs = runsOf(article).map(runOf);
  const written = new Map(runs.map(({ statements, markdown }) => [statements, markdown]));
  const front = {
    slug: article.slug,
    language: article.inLanguage,
    ...(article.kicker === null ? {} : { kicker: article.kicker }),
    credit: article.creditText,
    ...(article.datePublished === null ? {} : { datePublished: article.datePublished }),
    ...(article.dateModified === null ? {} : { dateModified: article.dateModified }),
    ...editorialOf(article, runs),
  };
  const of = (statements: readonly Statement[]) => written.get(statements) ?? '';
  const parts = [`# ${escaped(article.headline)}`, of(article.description)];
  for (const { heading, blocks } of article.sections) {
    if (heading !== null) parts.push(`## ${escaped(heading)}`);
    for (const [index, block] of blocks.entries()) {
      // Two lists of a kind, one behind the other, are told apart by their signs.
      const isSecond = index % 2 === 1;
      parts.push(blockOf(block, of, isSecond));
    }
  }
  // No line is folded: whoever compares two versions compares sentences.
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${parts.join('\n\n')}\n`;
}

function blockOf(
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
    default:
      return block satisfies never;
  }
}

/** A run with its marks where Markdown can hold them, without where not. */
function runOf(statements: readonly Statement[]): Run & { markdown: string } {
  const marked = guarded(statements.map((statement) => piecesOf(inlineOf(statement))).join(' '));
  const expected = {
    text: textOf(statements),
    marks: statements.flatMap(({ marks = [] }, index) => {
      const shift = statements.slice(0, index).reduce((sum, { text }) => sum + text.length + 1, 0);
      return marks.map((mark) =>
        Object.assign({}, mark, { start: mark.start + shift, end: mark.end + shift }),
      );
    }),
  };
  // A star beside a quotation mark is a star, and an address may be spelled anew: reading tells.
  const isShown =
    JSON.stringify(sorted(readParagraph(marked))) === JSON.stringify(sorted(expected));
  return {
    statements,
    showsMarks: isShown,
    markdown: isShown ? marked : guarded(escaped(expected.text)),
  };
}

type Marked = ReturnType<typeof readParagraph>;

function sorted(paragraph: Marked): unknown {
  const marks = paragraph?.marks.map((mark) => [
    mark.start,
    mark.end,
    mark.type,
    'url' in mark ? mark.url : '',
  ]);
  return [paragraph?.text, marks?.map(String).toSorted()];
}

function piecesOf(pieces: readonly Inline[]): string {
  return pieces
    .map((piece) => {
      switch (piece.type) {
        case 'text':
          return escaped(piece.text);
        case 'emphasis':
          return `*${piecesOf(piece.children)}*`;
        case 'strong':
          return `**${piecesOf(piece.children)}**`;
        case 'link':
          return `[${piecesOf(piece.children)}](<${piece.url}>)`;
        default:
          return piece satisfies never;
      }
    })
    .join('');
}

/** Text whose every sign stands for itself (CommonMark, section 2.4). */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>&~#]/g, String.raw`\$&`);
}

/** A line that begins no list and no rule. */
function guarded(line: string): string {
  return line.replace(/^([-+=])/, String.raw`\$1`).replace(/^(\d+)([.)])/, String.raw`$1\$2`);
}
