import { articlePath } from '../../article/address.ts';
import type { Article, Block, Statement } from '../../article/article.ts';
import { escapeHtml } from '../../article/escapeHtml.ts';
import { inlineOf, type Inline } from '../../article/inline.ts';
import { EDITORIAL_ROLE } from './readNinjs.ts';
import { editorialOf, runsOf, textOf } from '../editorial/editorialOf.ts';

/**
 * An article as a news item in ninjs 3.0 (IPTC): the text as a body in HTML, and what editors have said
 * of it as a body of its own, in JSON. The importer makes the same article of it.
 * @param home address of the site that serves it, or empty: then its URI is a name and no address
 */
export function toNinjs(article: Article, home: string): string {
  const { slug, kicker, creditText, datePublished, dateModified } = article;
  const runs = runsOf(article).map((statements, index) => ({
    statements,
    // The description is plain text in ninjs.
    showsMarks: index > 0,
  }));
  const editorial = {
    slug,
    kicker,
    creditText,
    datePublished,
    dateModified,
    ...editorialOf(article, runs),
  };
  const basis = article.sources.find(({ id }) => id === article.isBasedOn);
  const item = {
    standard: {
      name: 'ninjs',
      version: '3.0',
      schema: 'https://iptc.org/std/ninjs/ninjs-schema_3.0.json',
    },
    uri: home === '' ? `urn:x-lesart:${slug}` : home + articlePath(slug),
    type: 'text',
    language: article.inLanguage,
    ...(dateModified === null ? {} : { versionCreated: dateModified }),
    infoSources: [basis ?? [], article.sources.filter((source) => source !== basis)]
      .flat()
      .map(({ name }) => ({ name })),
    headlines: [{ role: 'main', value: article.headline }],
    descriptions: [{ role: 'main', contentType: 'text/plain', value: textOf(article.description) }],
    bodies: [
      { role: 'main', contentType: 'text/html', value: htmlOf(article) },
      { role: EDITORIAL_ROLE, contentType: 'application/json', value: JSON.stringify(editorial) },
    ],
  };
  return `${JSON.stringify(item, null, 2)}\n`;
}

function htmlOf({ sections }: Article): string {
  return sections
    .flatMap(({ heading, blocks }) => [
      heading === null ? [] : `<h2>${escapeHtml(heading)}</h2>`,
      ...blocks.map(blockOf),
    ])
    .flat()
    .join('\n');
}

function blockOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${runOf(block.statements)}</p>`;
    case 'quote':
      return `<blockquote><p>${runOf(block.statements)}</p></blockquote>`;
    case 'list': {
      const items = block.items.map(({ statements }) => `<li>${runOf(statements)}</li>`).join('');
      return block.ordered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'image': {
      const { src, width, height, alt, caption, credit } = block;
      const below = [
        caption ? runOf(caption) : [],
        credit === null ? [] : `<span class="credit">${escapeHtml(credit)}</span>`,
      ].flat();
      const image = `<img src="${src}" width="${width}" height="${height}" alt="${escapeHtml(alt)}">`;
      return `<figure>${image}<figcaption>${below.join(' ')}</figcaption></figure>`;
    }
    default:
      return block satisfies never;
  }
}

function runOf(statements: readonly Statement[]): string {
  return statements.map((statement) => piecesOf(inlineOf(statement))).join(' ');
}

function piecesOf(pieces: readonly Inline[]): string {
  return pieces
    .map((piece) => {
      switch (piece.type) {
        case 'text':
          return escapeHtml(piece.text);
        case 'emphasis':
          return `<em>${piecesOf(piece.children)}</em>`;
        case 'strong':
          return `<strong>${piecesOf(piece.children)}</strong>`;
        case 'link':
          return `<a href="${escapeHtml(piece.url)}">${piecesOf(piece.children)}</a>`;
        default:
          return piece satisfies never;
      }
    })
    .join('');
}
