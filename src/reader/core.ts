import { SECTION_NAV_ID } from '../article/links/pageIds.ts';
import { createAttention, type Attention } from '../platform/attention.ts';
import { element } from '../platform/element.ts';
import { followHash } from '../platform/hash.ts';
import { keepFocusClear } from '../platform/keepFocusClear.ts';
import { watchSelection } from '../platform/selection.ts';
import { fillBeforeOpening, watchSheet } from '../platform/sheet.ts';
import { createStore, type Store } from '../platform/store.ts';
import { createAttribution, type Attribution } from './attribution/attribution.ts';
import { watchHint } from './attribution/watchHint.ts';
import { watchPanel } from './attribution/watchPanel.ts';
import { watchSwitch } from './attribution/watchSwitch.ts';
import { HOOKS } from './hooks.ts';
import { watchKeys } from './keys/watchKeys.ts';
import { tellNotLoaded } from './page/addNotice.ts';
import { notePrinting } from './page/printNote.ts';
import type { ShareRequest } from './sharing/sharing.ts';
import { watchShares } from './sharing/watchShares.ts';
import { watchView } from './view/watchView.ts';
import { listedEntries, listedSeconds } from './wayfinding/listedEntries.ts';
import { createReadingPosition, type ReadingPosition } from './wayfinding/readingPosition.ts';
import { watchCurrent } from './wayfinding/watchCurrent.ts';
import { watchDock } from './wayfinding/watchDock.ts';
import { watchProgress } from './wayfinding/watchProgress.ts';
import { offerShares } from './wayfinding/offerShares.ts';
import { watchRead } from './wayfinding/watchRead.ts';
import { watchRemaining } from './wayfinding/watchRemaining.ts';
import type { Words } from './words/de.ts';
import { wordsFor } from './words/wordsFor.ts';

/**
 * What runs on every visit: it follows the reader, and writes what changes into the prerendered
 * page. It needs neither React nor the article's data. What only React can show is in four stores;
 * `shownByReact` lists them.
 */
export type Core = {
  position: ReadingPosition;
  attribution: Attribution;
  /** The passage that the reader attends to while attribution is on. */
  attention: Attention;
  /** What the reader has selected of the text. */
  selected: Store<Range | null>;
  /** What the reader has asked to share; null when it is done. */
  shareRequest: Store<ShareRequest | null>;
  /** Begins to follow the reader. @returns stops it */
  follow: () => () => void;
  /**
   * To be called where React does not come, or takes too long: a press that waits for it does what
   * the HTML alone does.
   */
  fallBack: () => void;
};

/**
 * The stores whose values only React shows. When one of them first holds something, the page is
 * hydrated (client/hydrateOnDemand.ts). A component that is to be hydrated on demand has its store
 * here.
 */
export function shownByReact(core: Core): readonly Pick<Store<unknown>, 'get' | 'subscribe'>[] {
  return [core.position.unresolved, core.attention.subject, core.selected, core.shareRequest];
}

/**
 * The core of the page on screen.
 * @param language of the article
 */
export function createCore(language: string): Core {
  const entries = listedEntries();
  const position = createReadingPosition(entries);
  const attribution = createAttribution();
  // A button that shares has its use of the open passage.
  const attention = createAttention(HOOKS.passage, `${HOOKS.card}, ${HOOKS.share}`);
  const selected = createStore<Range | null>(null);
  const shareRequest = createStore<ShareRequest | null>(null);
  const t = wordsFor(language);

  const follow = () => {
    const stops = [
      watchDock(entries, position.current, t.place),
      watchCurrent(SECTION_NAV_ID, position.current),
      watchRemaining(position, listedSeconds(), t),
      watchRead(entries, position.current),
      watchProgress(position),
      position.follow(),
      attribution.follow(),
      watchSwitch(attribution.isOn),
      watchPanel(attribution),
      watchHint(attribution, t),
      keepFocusClear(HOOKS.bar),
      followWhile(attribution.isOn, attention.follow),
      watchList(t, () => offerShares(entries, (id) => shareRequest.set({ id }), t)),
      watchText(selected),
      watchShares(shareRequest, { current: position.current, selected, attention }, t),
      watchView(language, () => tellNotLoaded(t)),
      watchKeys(language),
      notePrinting(() => location.origin + location.pathname, t),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  };

  const fallBack = () => {
    const subject = attention.subject.get();
    attention.dismiss();
    const link = subject?.isPressed && subject.element.querySelector(HOOKS.passageSource);
    if (link) followHash(link.getAttribute('href') ?? '');
    if (shareRequest.get()) tellNotLoaded(t);
    shareRequest.set(null);
  };
  return { position, attribution, attention, selected, shareRequest, follow, fallBack };
}

/** Follows something while a store says so. */
function followWhile(isOn: Store<boolean>, follow: () => () => void): () => void {
  let stop = () => {};
  const turn = () => {
    stop();
    stop = isOn.get() ? follow() : () => {};
  };
  turn();
  const stopTurning = isOn.subscribe(turn);
  return () => {
    stopTurning();
    stop();
  };
}

/**
 * The list of sections, as a sheet: its focus begins at the current entry, and a button closes it.
 * Without a script Escape and a tap beside it do. What shares its sections is drawn when it first
 * opens: in a long list that is hundreds of buttons.
 */
function watchList(t: Pick<Words, 'close'>, offerAll: () => () => void): () => void {
  const list = document.getElementById(SECTION_NAV_ID);
  if (!list) return () => {};
  const close = element('button', {
    class: 'nav-close',
    'aria-label': t.close,
    popovertarget: SECTION_NAV_ID,
    popovertargetaction: 'hide',
  });
  list.append(close);
  const stops = [
    watchSheet(list, () => list.querySelector<HTMLElement>('[aria-current]')?.focus()),
    fillBeforeOpening(list, offerAll),
  ];
  return () => {
    for (const stop of stops) stop();
    close.remove();
  };
}

function watchText(selected: Store<Range | null>): () => void {
  const text = document.querySelector(HOOKS.article);
  return text ? watchSelection(text, selected.set) : () => {};
}
