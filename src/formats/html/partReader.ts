import { isPublicUrl } from '../../article/format/schema.ts';
import type { DraftImage, DraftList, DraftTable, Part } from '../draft.ts';
import { joined, type DraftText } from '../draftText.ts';
import { singleSpaced } from '../singleSpaced.ts';
import { TextBuilder } from '../textBuilder.ts';
import { HEADINGS, MEDIA, isInline } from './elements.ts';
import type { HtmlContext } from './partsOfHtml.ts';
import {
  addText,
  isCreditLine,
  pictureText,
  type PictureText,
  type ReadPicture,
} from './pictureText.ts';
import { lineNumber, lineOf } from './withLineNumbers.ts';

const EMPHASIS: Record<string, 'emphasis' | 'strong' | undefined> = {
  EM: 'emphasis',
  I: 'emphasis',
  STRONG: 'strong',
  B: 'strong',
};

type Figure = {
  picture: ReadPicture | null;
  table: DraftTable | null;
  /** Whether it shows something, so that its caption is no text. */
  shows: boolean;
  /** What stands in its captions until it is known what it shows. */
  caption: DraftText[];
};

/** The parts that have been read so far, and the elements around the current place. */
export class PartReader {
  private readonly parts: Part[] = [];
  private running = new TextBuilder();
  private readonly lists: DraftList[] = [];
  private heading: { line?: number } | null = null;
  private quotes = 0;
  private figure: Figure | null = null;
  /** The last picture, as long as no text has come after it. */
  private recent: ReadPicture | null = null;
  /** The elements around the current place that belong to a picture. */
  private readonly below: { element: Element; name: PictureText }[] = [];
  /** The number of line breaks since the last word. */
  private breaks = 0;
  private deadLinks = 0;
  private readonly context: HtmlContext;

  constructor(context: HtmlContext) {
    this.context = context;
  }

  text(raw: string): void {
    if (raw.trim() !== '') this.breaks = 0;
    this.running.add(raw);
  }

  table(table: DraftTable): void {
    this.flush();
    this.recent = null;
    this.push(table);
    if (this.figure) this.figure.table = table;
  }

  /** What is left out ends a paragraph. */
  leaveOut(): void {
    this.flush();
  }

  enter(element: Element): void {
    const { tagName } = element;
    if (tagName === 'BR') return this.lineBreak();
    if (tagName === 'IMG') return this.image(element);
    this.enterBelow(element);
    if (isInline(element)) {
      this.running.open(tagName === 'A' ? this.linkOf(element) : emphasisOf(tagName));
      if (tagName === 'Q') this.running.add('"');
      return;
    }
    this.flush();
    if (tagName === 'FIGURE') {
      const shows = element.querySelector(`table, ${MEDIA}`) !== null;
      this.figure = { picture: null, table: null, shows, caption: [] };
    }
    if (HEADINGS.has(tagName)) this.heading = lineNumber(element);
    if (tagName === 'BLOCKQUOTE') this.quotes++;
    if (tagName === 'UL' || tagName === 'OL') {
      const list: DraftList = { type: 'list', ordered: tagName === 'OL', items: [] };
      if (this.lists.length === 0) this.parts.push(list);
      this.lists.push(this.lists.at(-1) ?? list);
    }
  }

  leave(element: Element): void {
    const { tagName } = element;
    if (tagName === 'BR' || tagName === 'IMG') return;
    if (tagName === 'Q') this.running.add('"');
    const isBelow = this.below.at(-1)?.element === element;
    if (isBelow) this.flush();
    if (isInline(element)) this.running.close();
    else this.flush();
    if (isBelow) this.below.pop();
    if (tagName === 'FIGURE') this.endFigure();
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

  /** A line break is a space. Two of them end a paragraph, except in what has only one. */
  private lineBreak(): void {
    const hasOne = this.heading !== null || this.lists.length > 0 || this.below.length > 0;
    this.breaks++;
    if (this.breaks > 1 && !hasOne) this.flush();
    else this.running.add(' ');
  }

  /** Begins a caption or a credit. Where nothing is shown it is ordinary text. */
  private enterBelow(element: Element): void {
    if (!(this.figure?.shows ?? this.recent)) return;
    const name = pictureText(element, this.figure !== null);
    if (name === null) return;
    this.flush();
    this.below.push({ element, name });
  }

  private endFigure(): void {
    const { picture, table, caption } = this.figure ?? { caption: [] };
    this.figure = null;
    if (caption.length === 0) return;
    const content = joined(caption);
    if (picture) addText(picture, 'caption', content);
    else if (table && !table.caption) table.caption = content;
    else this.parts.push({ type: 'paragraph', statements: content });
  }

  private flush(): void {
    const next = this.running.next();
    const content = this.running.end();
    this.running = next;
    this.breaks = 0;
    if (content.text === '') return;
    const below = this.below.at(-1)?.name;
    if (below === 'caption' && this.figure) this.figure.caption.push(content);
    else if (below !== undefined && (this.figure?.picture ?? this.recent))
      addText((this.figure?.picture ?? this.recent) as ReadPicture, below, content);
    else this.block(content);
  }

  /** Adds a text that belongs to no picture, unless it only says whose one is. */
  private block(content: DraftText): void {
    const isPlain = !this.lists[0] && !this.heading;
    if (isPlain && isCreditLine(content.text)) {
      if (this.recent) addText(this.recent, 'credit', content);
      else this.context.warnings.push(`the credit of a picture is left out: "${content.text}"`);
      return;
    }
    this.recent = null;
    if (this.lists[0]) this.lists[0].items.push({ statements: content });
    else if (this.heading) this.parts.push({ type: 'heading', heading: content, ...this.heading });
    else this.parts.push({ type: this.quotes > 0 ? 'quote' : 'paragraph', statements: content });
  }

  /** Adds a block that no list can hold; after it a list goes on as another one. */
  private push(part: DraftTable | DraftImage): void {
    this.parts.push(part);
    const [list] = this.lists;
    if (!list) return;
    const rest: DraftList = { ...list, items: [] };
    this.parts.push(rest);
    for (const level of this.lists.keys()) this.lists[level] = rest;
  }

  private image(element: Element): void {
    const { warnings, findPicture } = this.context;
    const picture = findPicture(element.getAttribute('src') ?? '');
    if (typeof picture === 'string') {
      warnings.push(`${lineOf(element)}a picture is left out: ${picture}`);
      this.show({ warnings, warning: warnings.length - 1 });
      return;
    }
    this.flush();
    const alt = singleSpaced(element.getAttribute('alt') ?? '').trim();
    if (alt === '')
      warnings.push(
        `${lineOf(element)}${picture.src} has no description for those who cannot see it (alt)`,
      );
    const image: DraftImage = { type: 'image', ...picture, alt, credit: null };
    this.push(image);
    this.show({ image });
  }

  private show(picture: ReadPicture): void {
    this.recent = picture;
    if (this.figure) this.figure.picture = picture;
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
}

function emphasisOf(tagName: string): { type: 'emphasis' | 'strong' } | null {
  const type = EMPHASIS[tagName];
  return type === undefined ? null : { type };
}
