import { ATTRIBUTION_SWITCH_ID } from '../../article/links/pageIds.ts';
import type { Store } from '../../platform/store.ts';

/**
 * Connects the switch in the header, a checkbox, with whether attribution is on.
 * @returns stops it
 */
export function watchSwitch(isOn: Store<boolean>): () => void {
  const show = () => {
    const input = fieldOf(document.getElementById(ATTRIBUTION_SWITCH_ID));
    if (input) input.checked = isOn.get();
  };
  // The document listens, since an extension may have replaced the switch by a copy.
  const onChange = ({ target }: Event) => {
    const input = fieldOf(target);
    if (input) isOn.set(input.checked);
  };
  show();
  const stop = isOn.subscribe(show);
  document.addEventListener('change', onChange);
  return () => {
    stop();
    document.removeEventListener('change', onChange);
  };
}

function fieldOf(target: EventTarget | null): HTMLInputElement | null {
  return target instanceof HTMLInputElement && target.id === ATTRIBUTION_SWITCH_ID ? target : null;
}
