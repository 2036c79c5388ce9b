import { element } from '../../platform/element.ts';
import { watchWindow } from '../../platform/scroll.ts';
import { addDemandStyles } from '../addDemandStyles.ts';

/** What an offer says, in words of one language. */
export type Offer = {
  /** Names the offer for those who hear it. */
  name: string;
  lines: readonly string[];
  /** Null where there is something to say and nothing to accept. */
  accept: string | null;
  decline: string;
  /** The language of all this (BCP 47). */
  language: string;
};

let stack: HTMLElement | null = null;

/**
 * Offers something in a box at the foot of the window, over the page, so that nothing moves.
 * Several stand one above the other. A box goes when it is answered, and when the reader begins to
 * read without an answer.
 * @returns takes it away
 */
export function offerAtFoot(offer: Offer, onAccept = () => {}): () => void {
  const accept = element('button', { type: 'button', class: 'foot-first text-button' });
  const decline = element('button', { type: 'button', class: 'text-button' }, offer.decline);
  const said = element('div', { role: 'status' });
  const box = element(
    'section',
    { class: 'foot-box sheet', 'aria-label': offer.name, lang: offer.language },
    said,
    ...(offer.accept === null ? [] : [accept]),
    decline,
  );
  accept.textContent = offer.accept;
  const ending = new AbortController();
  const { signal } = ending;
  const end = () => {
    ending.abort();
    box.remove();
    if (stack?.childElementCount === 0) stack.remove();
  };
  signal.addEventListener(
    'abort',
    watchWindow(({ top, height }) => top > height / 2 && end()),
  );
  decline.addEventListener('click', end);
  accept.addEventListener('click', () => {
    end();
    onAccept();
  });
  const show = async () => {
    await addDemandStyles();
    if (signal.aborted) return;
    if (!stack?.isConnected) document.body.append((stack = element('div', { class: 'at-foot' })));
    stack.append(box);
    // A screen reader reads out what comes into a region that is there.
    said.append(...offer.lines.map((line) => element('p', {}, line)));
  };
  void show();
  return end;
}
