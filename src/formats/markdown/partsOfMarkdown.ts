import MarkdownIt, { type Token } from 'markdown-it';
import { isPublicUrl } from '../../article/format/schema.ts';
import type { DraftImage, DraftList, FindPicture, Part, Picture } from '../draft.ts';
import { partOf, type DraftText } from '../draftText.ts';
import { InputError } from '../inputError.ts';
import { singleSpaced } from '../singleSpaced.ts';
import { cellsOf, tableOf } from '../tableOf.ts';
import { TextBuilder } from '../textBuilder.ts';
import { COMMENT, withComments } from './comments.ts';
import { CAPTION, readRows } from './tables.ts';

/** The parser silently drops what is nested deeper in quotes and lists. */
const MAX_DEPTH = 100;
const CONTAINER = /^(?:blockquote|list_item)_open$/;

/** The parser. HTML in Markdown is text, apart from comments. */
const markdown = withComments(new MarkdownIt({ html: false, maxNesting: MAX_DEPTH }));

/**
 * Reads one paragraph of Markdown.
 * @returns its text with its emphasis; null if the input is not exactly one paragraph
 */
export function readParagraph(input: string): DraftText | null {
  const [open, content, close, ...more] = markdown.parse(input, {});
  const isParagraph = open?.type === 'paragraph_open' && close?.type === 'paragraph_close';
  return isParagraph && more.length === 0 ? inline(content?.children ?? [], 1, []) : null;
}

type Context = {
  /** Number of lines before the text. */
  offset: number;
  /** Gets one warning for everything that is left out or kept as something else. */
  warnings: string[];
  findPicture: FindPicture;
};

/**
 * The blocks of a text in Markdown.
 * @throws InputError if quotes and lists are nested too deep
 */
export function partsOfMarkdown(body: string, context: Context): Part[] {
  const { offset, warnings, findPicture } = context;
  const tokens = markdown.parse(body, {});
  const deepest = tokens.find(({ type, level }) => level >= MAX_DEPTH - 1 && CONTAINER.test(type));
  if (deepest)
    throw new InputError(
      offset + (deepest.map?.[0] ?? 0) + 1,
      1,
      `found more than ${MAX_DEPTH} quotes and lists within each other`,
    );
  const blocks: Part[] = [];
  const lists: DraftList[] = [];
  let quotes = 0;
  let line = offset + 1;
  let isHeading = false;
  let table: { rows: DraftText[][]; line: number } | null = null;
  const tags: string[] = [];
  for (const token of tokens) {
    if (token.map) line = offset + token.map[0] + 1;
    if (token.type === 'blockquote_open') quotes++;
    else if (token.type === 'blockquote_close') quotes--;
    else if (token.type === 'heading_open') isHeading = true;
    else if (token.type === 'heading_close') isHeading = false;
    else if (/^(?:bullet|ordered)_list_open$/.test(token.type)) {
      const list: DraftList = { type: 'list', ordered: token.type.startsWith('o'), items: [] };
      if (lists.length === 0) blocks.push(Object.assign(list, { line }));
      else
        warnings.push(`line ${line}: a list within a list; its items are kept in the outer one.`);
      lists.push(lists[0] ?? list);
    } else if (token.type.endsWith('_list_close')) lists.pop();
    else if (token.type === 'table_open') {
      table = { rows: [], line };
      warnings.push(...longRows(body, token.map, offset));
    } else if (token.type === 'tr_open') table?.rows.push([]);
    else if (token.type === 'table_close' && table) {
      blocks.push(...partsOfTable(table, warnings));
      table = null;
    } else if (token.type === COMMENT) warnings.push(leftOut(token, line));
    else if (token.type === 'hr') warnings.push(`line ${line}: a rule is left out.`);
    else if (token.type === 'fence' || token.type === 'code_block') {
      warnings.push(`line ${line}: code is kept as a paragraph.`);
      blocks.push({ type: 'paragraph', line, statements: plain(token.content) });
    } else if (token.type === 'inline') {
      const children = token.children ?? [];
      for (const child of children) if (child.type === COMMENT) warnings.push(leftOut(child, line));
      const tag = tagIn(token);
      if (tag !== null && tags.push(tag) === 1)
        warnings.push(`line ${line}: HTML is kept as text: ${tag}`);
      const content = inline(children, line, warnings);
      const images = children.flatMap((child, index): DraftImage[] => {
        if (child.type !== 'image') return [];
        const source = attribute(child, 'src');
        const picture =
          isHeading || lists[0] || table
            ? `${source}: a picture stands between paragraphs`
            : findPicture(source);
        if (typeof picture !== 'string')
          return [imageOf(child, picture, index === 0 ? content : null)];
        warnings.push(`line ${line}: a picture is left out: ${picture}`);
        return [];
      });
      const above = blocks.at(-1);
      const isCaption =
        !isHeading &&
        above?.type === 'table' &&
        !above.caption &&
        token.content.startsWith(CAPTION);
      if (table) table.rows.at(-1)?.push(content);
      else if (content.text === '' || images[0]?.caption === content) blocks.push(...images);
      else if (isCaption && above?.type === 'table')
        above.caption = partOf(content, CAPTION.length, content.text.length);
      else if (lists[0]) lists[0].items.push({ statements: content });
      else if (isHeading) blocks.push({ type: 'heading', line, heading: content });
      else
        blocks.push(
          { type: quotes > 0 ? 'quote' : 'paragraph', line, statements: content },
          ...images,
        );
    }
  }
  if (tags.length > 1)
    warnings.push(`${tags.length} places of the text hold HTML; all of it is kept as text.`);
  return blocks.filter((block) => block.type !== 'list' || block.items.length > 0);
}

/** A table, or the text of its cells if it is too small for one. */
function partsOfTable(
  { rows, line }: { rows: DraftText[][]; line: number },
  warnings: string[],
): Part[] {
  const read = readRows(rows);
  const table = tableOf(read, null);
  if (table) return [{ ...table, line }];
  warnings.push(
    `line ${line}: a table of one row, of one column or of too many cells is kept as paragraphs.`,
  );
  return cellsOf(read, null).map((statements) => ({ type: 'paragraph', line, statements }));
}

/** Warnings of the rows that have more cells than there are columns; the parser drops those. */
function longRows(body: string, map: Token['map'], offset: number): string[] {
  const [from, to] = map ?? [0, 0];
  const [head = '', , ...rows] = body.split('\n').slice(from, to);
  const countOf = (row: string) =>
    row
      .trim()
      .replace(/^\||(?<!\\)\|$/g, '')
      .split(/(?<!\\)\|/);
  const columns = countOf(head).length;
  return rows.flatMap((row, index) => {
    const more = countOf(row).slice(columns).join('|').trim();
    return more === ''
      ? []
      : `line ${offset + from + index + 3}: cells beyond the last column are left out: ${more}`;
  });
}

function leftOut({ content }: Token, line: number): string {
  return `line ${line}: a comment is left out: ${singleSpaced(content).slice(0, 60)}`;
}

const TAG = /(?<!\\)<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/i;

/** The first tag of HTML in a line that is neither escaped nor code. */
function tagIn({ content, children }: Token): string | null {
  const [tag = ''] = TAG.exec(content) ?? [];
  const isText = children?.some((child) => child.type === 'text' && child.content.includes(tag));
  return tag !== '' && isText ? tag.slice(0, 60) : null;
}

function imageOf(token: Token, picture: Picture, below: DraftText | null): DraftImage {
  const credit = singleSpaced(attribute(token, 'title')).trim();
  const alt = singleSpaced((token.children ?? []).map(({ content }) => content).join('')).trim();
  const caption = below === null || below.text === '' ? {} : { caption: below };
  return { type: 'image', ...picture, alt, ...caption, credit: credit === '' ? null : credit };
}

function attribute(token: Token, name: string): string {
  return String(token.attrGet(name) ?? '');
}

function plain(text: string): DraftText {
  return { text: singleSpaced(text).trim(), marks: [] };
}

const EMPHASIS: Record<string, 'emphasis' | 'strong' | undefined> = {
  em_open: 'emphasis',
  strong_open: 'strong',
};

/** The text of inline tokens, with its emphasis. */
function inline(tokens: readonly Token[], line: number, warnings: string[]): DraftText {
  const run = new TextBuilder();
  for (const token of tokens) {
    const { type, content } = token;
    if (type === 'text' || type === 'code_inline' || type === 'html_inline') run.add(content);
    else if (type === 'softbreak' || type === 'hardbreak') run.add(' ');
    else if (type === 'link_open') {
      const url = attribute(token, 'href');
      if (!isPublicUrl(url))
        warnings.push(`line ${line}: a link that leads nowhere on the web is left out: ${url}`);
      run.open(isPublicUrl(url) ? { type: 'link', url } : null);
    } else if (type.endsWith('_open')) {
      const kind = EMPHASIS[type];
      run.open(kind === undefined ? null : { type: kind });
    } else if (type.endsWith('_close')) run.close();
  }
  return run.end();
}
