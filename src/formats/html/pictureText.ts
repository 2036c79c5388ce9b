/** Which words belong to a picture: its caption, and whose it is. */
import type { DraftImage } from '../draft.ts';
import { joined, type DraftText } from '../draftText.ts';
import { shortened } from '../../article/strings/shortened.ts';

/** A picture that was read: the image, or what says that it is left out. */
export type ReadPicture = { image: DraftImage } | { warnings: string[]; warning: number };

export type PictureText = 'caption' | 'credit';

/** Class names and properties of the words that say whose picture it is, within a figure. */
const CREDIT = /credit|copyright|byline|photographer|fotograf/i;
/** The same below a picture without a figure, where a byline is that of the text. */
const LOOSE_CREDIT = /credit|copyright|photographer|fotograf/i;
const LOOSE_CAPTION = /caption|bildunterschrift|bildtext/i;
/** Longer texts are no caption of a picture without a figure. In UTF-16 code units. */
const MAX_LOOSE = 600;

/** A line such as "(Bild: dpa)" or "Foto: Anna Berg". */
const CREDIT_LINE =
  /^[([]?\s*(?:Bild|Foto|Grafik|Photo|Image|Picture|Illustration|Symbolbild)s?(?:credits?|nachweise?|rechte|quelle)?(?:\s+(?:von|by))?\s*:\s*[^.]{1,120}[.)\]]?$/iu;

/** What the words of an element below a picture are; null if they are text. */
export function pictureText(element: Element, isInFigure: boolean): PictureText | null {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  if (isInFigure) {
    if (CREDIT.test(names)) return 'credit';
    return element.tagName === 'FIGCAPTION' ? 'caption' : null;
  }
  const isCredit = LOOSE_CREDIT.test(names);
  if (!isCredit && !LOOSE_CAPTION.test(names)) return null;
  const isShort = (element.textContent ?? '').length <= MAX_LOOSE;
  return isShort ? (isCredit ? 'credit' : 'caption') : null;
}

/** Whether a paragraph only says whose a picture is. */
export function isCreditLine(text: string): boolean {
  return CREDIT_LINE.test(text);
}

/** Adds words to a picture. Those of one that is left out go with it, and its warning says so. */
export function addText(picture: ReadPicture, name: PictureText, content: DraftText): void {
  if (!('image' in picture)) {
    const { warnings, warning } = picture;
    warnings[warning] = `${warnings[warning]}; with it "${shortened(content.text, 80)}"`;
    return;
  }
  const { image } = picture;
  if (name === 'caption') image.caption = joined([image.caption ?? [], content].flat());
  else image.credit = [image.credit ?? [], content.text].flat().join(' ');
}
