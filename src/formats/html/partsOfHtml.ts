import { parseHTML } from 'linkedom';
import { isPublicUrl } from '../../article/format/schema.ts';
import { shortened } from '../../article/strings/shortened.ts';
import type { DraftImage, DraftList, FindPicture, Part } from '../draft.ts';
import { joined } from '../draftText.ts';
import { singleSpaced } from '../singleSpaced.ts';
import { TextBuilder } from '../textBuilder.ts';
import { LINE_ATTRIBUTE } from './withLines.ts';

type Context = {
  /** Gets one warning for everything that is left out. */
  warnings: string[];
  findPicture: FindPicture;
  /** Address of the page, if it states one. Relative links are resolved against it. */
  address?: string | undefined;
};

const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const EMPHASIS: Record<string, 'emphasis' | 'strong' | undefined> = {
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
  `AUDIO BUTTON CANVAS EMBED FORM IFRAME INPUT MATH NOSCRIPT OBJECT SCRIPT
  SELECT STYLE SVG TABLE TEMPLATE TEXTAREA TITLE VIDEO`.split(/\s+/),
);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE', 'NOSCRIPT']);

/** Elements that a warning may have to name. */
export const NAMED: ReadonlySet<string> = new Set([...LEFT_OUT, ...HEADINGS, 'IMG']);

/** Class names and properties of the words that say whose picture it is. */
const CREDIT = /credit|copyright|byline|photographer|fotograf/i;

/**
 * The blocks of HTML that holds an article and nothing else. Known elements become blocks. The
 * content of unknown elements is text. A warning names each element that cannot be text. There is
 * no recursion.
 */
export function partsOfHtml(html: string, context: Context): Part[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const root = document.body;
  const reader = new PartReader(context);
  for (let node: Node | null = root.firstChild; node;) {
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (node.nodeType === 3) reader.text(node.nodeValue ?? '');
    const goesDown = element !== null && reader.enter(element);
    if (goesDown && element.firstChild) {
      node = element.firstChild;
      continue;
    }
    if (goesDown) reader.leave(element);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) reader.leave(node as Element);
    }
    node = node === root || !node ? null : node.nextSibling;
  }
  return reader.end();
}

/** The parts that have been read so far, and the elements around the current place. */
class PartReader {
  private readonly parts: Part[] = [];
  private running = new TextBuilder();
  private readonly lists: DraftList[] = [];
  private heading: { line?: number } | null = null;
  private quotes = 0;
  /** The figure around the current place, with its last picture. */
  private figure: { image: DraftImage | null } | null = null;
  /** The elements around the current place that are caption or credit of the figure. */
  private readonly below: { element: Element; name: 'caption' | 'credit' }[] = [];
  /** The number of line breaks since the last word. */
  private breaks = 0;
  private deadLinks = 0;
  private readonly context: Context;

  constructor(context: Context) {
    this.context = context;
  }

  text(raw: string): void {
    if (raw.trim() !== '') this.breaks = 0;
    this.running.add(raw);
  }

  /** A line break is a space. Two of them end a paragraph, except in what has only one. */
  private lineBreak(): void {
    const hasOne = this.heading !== null || this.lists.length > 0 || this.below.length > 0;
    this.breaks++;
    if (this.breaks > 1 && !hasOne) this.flush();
    else this.running.add(' ');
  }

  /** @returns whether to go on with the content of the element */
  enter(element: Element): boolean {
    const { tagName } = element;
    if (LEFT_OUT.has(tagName)) {
      if (!SILENT.has(tagName))
        this.warn(element, `${tagName.toLowerCase()} is left out: ${excerpt(element)}`);
      return false;
    }
    if (tagName === 'BR') this.lineBreak();
    this.enterBelow(element);
    if (INLINE.has(tagName)) {
      this.running.open(tagName === 'A' ? this.linkOf(element) : emphasisOf(tagName));
      if (tagName === 'Q') this.running.add('"');
      return true;
    }
    if (tagName !== 'BR') this.flush();
    if (tagName === 'IMG') this.image(element);
    if (tagName === 'FIGURE') this.figure = { image: null };
    if (HEADINGS.has(tagName)) this.heading = lineOf(element);
    if (tagName === 'BLOCKQUOTE') this.quotes++;
    if (tagName === 'UL' || tagName === 'OL') {
      const list: DraftList = { type: 'list', ordered: tagName === 'OL', items: [] };
      if (this.lists.length === 0) this.parts.push(list);
      this.lists.push(this.lists[0] ?? list);
    }
    return true;
  }

  leave(element: Element): void {
    const { tagName } = element;
    if (tagName === 'Q') this.running.add('"');
    if (INLINE.has(tagName)) this.running.close();
    else if (tagName !== 'BR') this.flush();
    if (this.below.at(-1)?.element === element) {
      this.flush();
      this.below.pop();
    }
    if (tagName === 'FIGURE') this.figure = null;
    if (HEADINGS.has(tagName)) this.heading = null;
    if (tagName === 'BLOCKQUOTE') this.quotes--;
    if (tagName === 'UL' || tagName === 'OL') this.lists.pop();
  }

  end(): Part[] {
    this.flush();
    if (this.deadLinks > 0)
      this.context.warnings.push(
        `${this.deadLinks} links that lead nowhere on the web are left out; their words are kept.`,
      );
    return this.parts.filter((part) => part.type !== 'list' || part.items.length > 0);
  }

  /** Begins a caption or a credit. Without a picture in the figure it is ordinary text. */
  private enterBelow(element: Element): void {
    if (!this.figure?.image) return;
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
    const isCredit = CREDIT.test(names);
    if (!isCredit && element.tagName !== 'FIGCAPTION') return;
    this.flush();
    this.below.push({ element, name: isCredit ? 'credit' : 'caption' });
  }

  private flush(): void {
    const next = this.running.next();
    const content = this.running.end();
    this.running = next;
    this.breaks = 0;
    if (content.text === '') return;
    const image = this.figure?.image;
    const below = this.below.at(-1)?.name;
    if (image && below === 'caption') image.caption = joined([image.caption ?? [], content].flat());
    else if (image && below === 'credit')
      image.credit = [image.credit ?? [], content.text].flat().join(' ');
    else if (this.lists[0]) this.lists[0].items.push({ statements: content });
    else if (this.heading) this.parts.push({ type: 'heading', heading: content, ...this.heading });
    else this.parts.push({ type: this.quotes > 0 ? 'quote' : 'paragraph', statements: content });
  }

  private image(element: Element): void {
    const address = element.getAttribute('src') ?? '';
    const picture = this.context.findPicture(address);
    if (typeof picture === 'string') {
      this.warn(element, `a picture is left out: ${picture}`);
      return;
    }
    const alt = singleSpaced(element.getAttribute('alt') ?? '').trim();
    if (alt === '')
      this.warn(element, `${picture.src} has no description for those who cannot see it (alt)`);
    const image: DraftImage = { type: 'image', ...picture, alt, credit: null };
    this.parts.push(image);
    if (this.figure) this.figure.image = image;
  }

  private linkOf(element: Element): { type: 'link'; url: string } | null {
    const href = element.getAttribute('href');
    if (href === null) return null;
    const base = this.context.address;
    const url = base !== undefined && URL.canParse(href, base) ? new URL(href, base).href : href;
    if (isPublicUrl(url)) return { type: 'link', url };
    this.deadLinks++;
    return null;
  }

  private warn(element: Element, message: string): void {
    const { line } = lineOf(element);
    this.context.warnings.push(line === undefined ? message : `line ${line}: ${message}`);
  }
}

function emphasisOf(tagName: string): { type: 'emphasis' | 'strong' } | null {
  const type = EMPHASIS[tagName];
  return type === undefined ? null : { type };
}

function lineOf(element: Element): { line?: number } {
  const line = Number(element.getAttribute(LINE_ATTRIBUTE));
  return line > 0 ? { line } : {};
}

function excerpt(element: Element): string {
  return `"${shortened(singleSpaced(element.textContent ?? '').trim(), 60)}"`;
}
