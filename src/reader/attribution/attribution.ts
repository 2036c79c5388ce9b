import { ATTRIBUTION_SWITCH_ID } from '../../article/links/pageIds.ts';
import { element } from '../../platform/element.ts';
import { keepText } from '../../platform/storage.ts';
import { createStore, type Store } from '../../platform/store.ts';
import { ATTRIBUTION_KEY } from '../../platform/storageKeys.ts';
import { showParts, textParts } from './showParts.ts';
import { HOOKS } from '../hooks.ts';
import { singledOut } from './singledOut.ts';

/** What is singled out in the text. */
export type Only = {
  /** The places of the statements among all of the article, separated by spaces. */
  statements: string;
  /** What they are, for the button that ends it. */
  words: string;
};

/** Whether the page shows who says what, and what of it is singled out. */
export type Attribution = {
  isOn: Store<boolean>;
  /** The statements that are not dimmed; null for all. */
  only: Store<Only | null>;
  /** Begins to show on the page what both say. @returns stops it */
  follow: () => () => void;
};

/**
 * Makes the attribution of this page. It begins as the early script has set it, else as the switch
 * stands.
 */
export function createAttribution(): Attribution {
  const root = typeof document === 'undefined' ? null : document.documentElement;
  const field = root?.querySelector<HTMLInputElement>(`#${ATTRIBUTION_SWITCH_ID}`);
  // The value of the early script. A browser may have restored the switch of an earlier visit.
  const said = root?.dataset['attribution'];
  const isOn = createStore(said === 'on' || (said !== 'off' && field?.checked === true));
  const only = createStore<Only | null>(null);

  let stopShowing = () => {};
  const offerKinds = () => {
    const kinds = document.querySelector<HTMLElement>(HOOKS.kinds);
    if (kinds) kinds.hidden = !isOn.get();
  };
  const onSwitch = () => {
    stopShowing();
    stopShowing = showParts(isOn.get());
    offerKinds();
    keepText(ATTRIBUTION_KEY, isOn.get() ? 'on' : null);
    if (!isOn.get()) only.set(null);
  };
  const onOnly = () => {
    const now = only.get();
    if (now) isOn.set(true);
    for (const button of document.querySelectorAll<HTMLElement>(HOOKS.only))
      button.ariaPressed = String(singledOut(button) === now?.statements);
    const shown = new Set(now?.statements.split(' '));
    for (const one of document.querySelectorAll<HTMLElement>(HOOKS.statement))
      one.toggleAttribute('data-dimmed', now !== null && !isIn(shown, one));
    document.querySelector(HOOKS.endOnly)?.remove();
    if (now) document.querySelector(HOOKS.attributionSwitch)?.after(endButton(now.words));
  };

  const follow = () => {
    // From here on the parts of the text say it. On the document a change computes all styles
    // again.
    for (const part of textParts()) part.dataset['attribution'] = isOn.get() ? 'on' : 'off';
    document.documentElement.dataset['attribution'] = 'parts';
    offerKinds();
    const stops = [isOn.subscribe(onSwitch), only.subscribe(onOnly)];
    return () => {
      for (const stop of stops) stop();
    };
  };

  return { isOn, only, follow };
}

/**
 * The button that ends the singling out, in the bar, since what is singled out may be anywhere in
 * the text: "Nur WSJ ×". It is pressed.
 */
function endButton(words: string): HTMLElement {
  const state = { 'data-hook': 'end-only', 'aria-pressed': 'true' };
  return element('button', { class: 'only-end', ...state }, words);
}

function isIn(numbers: ReadonlySet<string>, { dataset }: HTMLElement): boolean {
  return numbers.has(dataset['statement'] ?? '');
}
