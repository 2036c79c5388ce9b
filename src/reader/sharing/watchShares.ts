import type { Attention } from '../../platform/attention.ts';
import { element } from '../../platform/element.ts';
import { watchPresses } from '../../platform/press.ts';
import type { Store } from '../../platform/store.ts';
import { HOOKS } from '../hooks.ts';
import { sectionAround } from '../sectionAround.ts';
import type { PageWords } from '../words/wordsFor.ts';
import type { ShareRequest } from './sharing.ts';

/**
 * Tells what the reader asks to share: by the links beside headings, and by the buttons in the bar
 * and at the end of the text. These show from now on.
 * @param reader what the reader does: reads a section, has selected words, has a passage open
 * @returns stops it
 */
export function watchShares(
  request: Store<ShareRequest | null>,
  reader: {
    current: Pick<Store<string | null>, 'get'>;
    selected: Pick<Store<Range | null>, 'get'>;
    attention: Attention;
  },
  t: Pick<PageWords, 'shareArticle' | 'lang'>,
): () => void {
  const { current, selected, attention } = reader;
  const end = endButton(t);
  showShareButtons(true);
  const onMouseDown = (event: MouseEvent) => {
    // A press of these buttons does not change the selection.
    if (event.target instanceof Element && event.target.closest(HOOKS.share))
      event.preventDefault();
  };
  document.addEventListener('mousedown', onMouseDown);
  const stops = [
    watchPresses(HOOKS.share, (button) => {
      const open = attention.subject.get();
      const quoted = selected.get() ?? (open?.isPressed ? wholeOf(open.element) : null);
      attention.dismiss();
      request.set({ button, section: current.get(), quoted });
    }),
    // The link itself leads to the section. Sharing it comes on top.
    watchPresses(HOOKS.sectionLink, (link) => request.set({ id: sectionAround(link) ?? '' })),
  ];
  return () => {
    document.removeEventListener('mousedown', onMouseDown);
    showShareButtons(false);
    end?.remove();
    for (const stop of stops) stop();
  };
}

/** Enables the buttons. Styles hide them while they are disabled (shared.css). */
function showShareButtons(areShown: boolean): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>(HOOKS.share))
    button.disabled = !areShown;
}

/** The button at the end of the text. It is not prerendered: without a script it does nothing. */
function endButton({
  shareArticle,
  lang,
}: Pick<PageWords, 'shareArticle' | 'lang'>): Element | null {
  const sign = document.querySelector(`${HOOKS.share} svg`);
  const body = document.querySelector(HOOKS.body);
  if (!body) return null;
  const button = element(
    'button',
    { class: 'end-share', 'data-hook': 'share', lang },
    ...(sign ? [sign.cloneNode(true)] : []),
    element('span', {}, shareArticle),
  );
  body.after(button);
  return button;
}

function wholeOf(passage: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(passage);
  return range;
}
