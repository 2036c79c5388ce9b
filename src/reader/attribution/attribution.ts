import { ATTRIBUTION_SWITCH_ID } from '../../article/links/pageIds.ts';
import { keepText } from '../../platform/storage.ts';
import { createStore, type Store } from '../../platform/store.ts';
import { showParts, textParts } from './showParts.ts';
import { HOOKS } from '../hooks.ts';

/** Whether the page shows who says what, and whether only one source is to stand out. */
export type Attribution = {
  isOn: Store<boolean>;
  /** Id of the one source that is not dimmed; null for all. */
  only: Store<string | null>;
  /** Begins to show on the page what both say. @returns stops it */
  follow: () => () => void;
};

/** Where the browser keeps that attribution is on. */
export const ATTRIBUTION_KEY = 'lesart.wer-sagt-das';

/** The attribution of the page on screen: linked to, remembered, or already switched on. */
export function createAttribution(): Attribution {
  const root = typeof document === 'undefined' ? null : document.documentElement;
  const field = root?.querySelector<HTMLInputElement>(`#${ATTRIBUTION_SWITCH_ID}`);
  // The value of the early script. A browser may have restored the switch of an earlier visit.
  const said = root?.dataset['attribution'];
  const isOn = createStore(said === 'on' || (said !== 'off' && field?.checked === true));
  const only = createStore<string | null>(null);

  let stopShowing = () => {};
  const onSwitch = () => {
    stopShowing();
    stopShowing = showParts(isOn.get());
    keepText(ATTRIBUTION_KEY, isOn.get() ? 'on' : null);
    if (!isOn.get()) only.set(null);
  };
  const onOnly = () => {
    const id = only.get();
    if (id !== null) isOn.set(true);
    for (const button of document.querySelectorAll<HTMLElement>(HOOKS.only))
      button.ariaPressed = String(button.dataset['only'] === id);
    for (const element of document.querySelectorAll<HTMLElement>(HOOKS.statement)) {
      const passage = element.closest<HTMLElement>(HOOKS.passage);
      element.toggleAttribute('data-dimmed', id !== null && sourceOf(passage) !== id);
    }
  };

  const follow = () => {
    // From here on the parts of the text say it. On the document a change computes all styles
    // again.
    for (const part of textParts()) part.dataset['attribution'] = isOn.get() ? 'on' : 'off';
    document.documentElement.dataset['attribution'] = 'parts';
    const stops = [isOn.subscribe(onSwitch), only.subscribe(onOnly)];
    return () => {
      for (const stop of stops) stop();
    };
  };

  return { isOn, only, follow };

  /** A statement in no passage belongs to the source that tells the article. */
  function sourceOf(passage: HTMLElement | null): string | undefined {
    return (
      passage?.dataset['source'] ??
      root?.querySelector<HTMLElement>(HOOKS.article)?.dataset['basis']
    );
  }
}
