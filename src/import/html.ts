import { Readability } from '@mozilla/readability';
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { isPublicUrl } from '../article/schema.ts';
import { CREDIT_LABEL, creditsOf } from './creditLine.ts';
import type { Draft, DraftText, Part } from './draft.ts';
import { ImportError } from './importError.ts';
import { MarkedRun, single } from './markedRun.ts';
import { sectionsOf } from './sections.ts';

/** Deeper than any page is written; what finds the text in it goes down by recursion. */
const MAX_DEPTH = 400;

/**
 * Reads a saved web page: Readability finds the text in it, and of that an allow-list of elements is
 * taken. The headline is the page's title, the description its first paragraph.
 * @throws ImportError where it is nested too deep or holds no text
 */
export function readHtml(input: string): Draft {
  checkDepth(input);
  const { document } = parseHTML(
    input.includes('<html') ? input : `<html><body>${input}</body></html>`,
  );
  const language = document.documentElement.getAttribute('lang') ?? undefined;
  const all = wordsIn(document.body?.textContent ?? '');
  const found = new Readability(document, { charThreshold: 1 }).parse();
  const headline = single(found?.title ?? '').trim();
  if (!found?.content || headline === '')
    throw new ImportError(1, 1, 'found no article, expected a page with a title and paragraphs');

  const warnings: string[] = [];
  const aside = all - wordsIn(found.textContent ?? '');
  if (aside > 0)
    warnings.push(`${aside} words of the page stand beside the article and are left out.`);
  const parts = htmlParts(found.content, warnings);
  // The headline stands above the text; many pages repeat it there.
  if (parts[0]?.type === 'heading' && parts[0].text === headline) parts.shift();
  const last = parts.at(-1);
  const credits =
    last?.type === 'paragraph' && CREDIT_LABEL.test(last.text) ? creditsOf(last.text) : [];
  if (credits.length > 0) parts.pop();
  const first = parts.findIndex(({ type }) => type === 'paragraph');
  const [description] = first < 0 ? [] : parts.splice(first, 1);
  if (description?.type !== 'paragraph' || parts.length === 0)
    throw new ImportError(
      1,
      1,
      'found less than two paragraphs, expected a description and a text',
    );
  const siteName = single(found.siteName ?? '').trim();
  return {
    kicker: null,
    headline,
    description: { text: description.text, marks: description.marks },
    sections: sectionsOf(parts, warnings),
    credits: credits.length > 0 ? credits : creditsOf(siteName),
    says: language === undefined || language === '' ? {} : { language },
    warnings,
  };
}

/** The parts of a piece of HTML that is all text, such as the body of a news item. */
export function htmlParts(html: string, warnings: string[]): Part[] {
  checkDepth(html);
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return partsOf(document.body, warnings);
}

const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const MARKS: Record<string, 'emphasis' | 'strong' | undefined> = {
  EM: 'emphasis',
  I: 'emphasis',
  STRONG: 'strong',
  B: 'strong',
};
const INLINE = new Set(
  `A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN
  STRONG SUB SUP TIME U VAR WBR`.split(/\s+/),
);
const LEFT_OUT = new Set(
  `AUDIO BUTTON CANVAS EMBED FORM IFRAME IMG INPUT MATH NOSCRIPT OBJECT PICTURE SCRIPT
  SELECT STYLE SVG TABLE TEMPLATE TEXTAREA VIDEO`.split(/\s+/),
);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** The blocks of a text, walked through without recursion. */
function partsOf(root: Element, warnings: string[]): Part[] {
  const parts: Part[] = [];
  let run = new MarkedRun();
  let heading = 0;
  let quotes = 0;
  const lists: { type: 'list'; ordered: boolean; items: DraftText[] }[] = [];

  const flush = () => {
    const content = run.end();
    run = new MarkedRun();
    if (content.text === '') return;
    if (lists[0]) lists[0].items.push(content);
    else if (heading > 0) parts.push({ type: 'heading', ...content });
    else parts.push({ type: quotes > 0 ? 'quote' : 'paragraph', ...content });
  };
  const enter = (element: Element) => {
    const { tagName } = element;
    if (tagName === 'BR') run.add(' ');
    if (INLINE.has(tagName)) {
      const url = tagName === 'A' ? (element.getAttribute('href') ?? '') : '';
      if (tagName === 'A' && isPublicUrl(url)) run.open({ type: 'link', url });
      else run.open(MARKS[tagName] === undefined ? null : { type: MARKS[tagName] });
      if (tagName === 'Q') run.add('"');
      return;
    }
    if (tagName !== 'BR') flush();
    if (HEADINGS.has(tagName)) heading++;
    if (tagName === 'BLOCKQUOTE') quotes++;
    if (tagName === 'UL' || tagName === 'OL') {
      const list = { type: 'list' as const, ordered: tagName === 'OL', items: [] };
      if (lists.length === 0) parts.push(list);
      lists.push(lists[0] ?? list);
    }
  };
  const leave = (element: Element) => {
    const { tagName } = element;
    if (tagName === 'Q') run.add('"');
    if (INLINE.has(tagName)) return run.close();
    if (tagName !== 'BR') flush();
    if (HEADINGS.has(tagName)) heading--;
    if (tagName === 'BLOCKQUOTE') quotes--;
    if (tagName === 'UL' || tagName === 'OL') lists.pop();
    return undefined;
  };

  for (let node: Node | null = root.firstChild; node;) {
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (node.nodeType === 3) run.add(node.nodeValue ?? '');
    const isLeftOut = element !== null && LEFT_OUT.has(element.tagName);
    if (element && isLeftOut && !SILENT.has(element.tagName))
      warnings.push(
        `${element.tagName.toLowerCase()} is left out: "${single(element.textContent ?? '')
          .trim()
          .slice(0, 60)}"`,
      );
    if (element && !isLeftOut) enter(element);
    if (element?.firstChild && !isLeftOut) {
      node = element.firstChild;
      continue;
    }
    if (element && !isLeftOut) leave(element);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) leave(node as Element);
    }
    node = node === root || !node ? null : node.nextSibling;
  }
  flush();
  return parts.filter((part) => part.type !== 'list' || part.items.length > 0);
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Stops before anything is built of a page whose elements lie too deep within each other. */
function checkDepth(input: string): void {
  let depth = 0;
  const parser = new Parser({
    onopentag: () => {
      if (++depth <= MAX_DEPTH) return;
      const lines = input.slice(0, parser.startIndex).split('\n');
      throw new ImportError(
        lines.length,
        (lines.at(-1)?.length ?? 0) + 1,
        `found more than ${MAX_DEPTH} elements within each other`,
      );
    },
    onclosetag: () => depth--,
  });
  parser.end(input);
}
