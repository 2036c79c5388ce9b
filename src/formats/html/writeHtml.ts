import type { Block, Section, Statement } from '../../article/format/article.ts';
import { escapeHtml } from '../../article/strings/escapeHtml.ts';
import { inlineOf, type Inline } from '../../article/format/inline.ts';

/** Writes the text of an article as HTML, from its first section to its last. */
export function writeHtml(sections: readonly Section[]): string {
  return sections
    .flatMap(({ heading, blocks }) => [
      heading === null ? [] : `<h2>${escapeHtml(heading)}</h2>`,
      ...blocks.map(htmlOf),
    ])
    .flat()
    .join('\n');
}

function htmlOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${htmlOfRun(block.statements)}</p>`;
    case 'quote':
      return `<blockquote><p>${htmlOfRun(block.statements)}</p></blockquote>`;
    case 'list': {
      const items = block.items
        .map(({ statements }) => `<li>${htmlOfRun(statements)}</li>`)
        .join('');
      return block.ordered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'image': {
      const { src, width, height, alt, caption, credit } = block;
      const below = [
        caption ? htmlOfRun(caption) : [],
        credit === null ? [] : `<span class="credit">${escapeHtml(credit)}</span>`,
      ].flat();
      const image = `<img src="${src}" width="${width}" height="${height}" alt="${escapeHtml(alt)}">`;
      return `<figure>${image}<figcaption>${below.join(' ')}</figcaption></figure>`;
    }
    case 'table': {
      const { caption, columnHeadings, rowHeadings } = block;
      const cellOf = (statements: readonly Statement[], scope: 'col' | 'row' | null) =>
        scope === null
          ? `<td>${htmlOfRun(statements)}</td>`
          : `<th scope="${scope}">${htmlOfRun(statements)}</th>`;
      const rows = block.rows.map(({ cells }, number) => {
        const isHead = columnHeadings && number === 0;
        const written = cells.map(({ statements }, index) =>
          cellOf(statements, isHead ? 'col' : rowHeadings && index === 0 ? 'row' : null),
        );
        return `<tr>${written.join('')}</tr>`;
      });
      const above = caption ? `<caption>${htmlOfRun(caption)}</caption>` : '';
      return `<table>${above}${rows.join('')}</table>`;
    }
    default:
      return block satisfies never;
  }
}

function htmlOfRun(statements: readonly Statement[]): string {
  return statements.map((statement) => inlineHtml(inlineOf(statement))).join(' ');
}

function inlineHtml(pieces: readonly Inline[]): string {
  return pieces
    .map((piece) => {
      switch (piece.type) {
        case 'text':
          return escapeHtml(piece.text);
        case 'emphasis':
          return `<em>${inlineHtml(piece.children)}</em>`;
        case 'strong':
          return `<strong>${inlineHtml(piece.children)}</strong>`;
        case 'link':
          return `<a href="${escapeHtml(piece.url)}">${inlineHtml(piece.children)}</a>`;
        default:
          return piece satisfies never;
      }
    })
    .join('');
}
