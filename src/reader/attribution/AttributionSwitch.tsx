import { useEffect } from 'react';
import type { Store } from '../../platform/store.ts';
import { useWords } from '../words/useWords.ts';
import { ATTRIBUTION_SWITCH_ID } from './attribution.ts';

/**
 * The switch in the header. A checkbox, so that the styles can ask it and it works without a script.
 * @param startsOn whether the page's address is the one that opens with attribution on
 */
export function AttributionSwitch({ isOn, startsOn }: { isOn: Store<boolean>; startsOn: boolean }) {
  const t = useWords();
  useEffect(() => {
    const show = () => {
      const input = fieldOf(document.getElementById(ATTRIBUTION_SWITCH_ID));
      if (input) input.checked = isOn.get();
    };
    // Not by React's onChange: the answer is not to wait for its way through the events of a press.
    // At the document, since an extension may have put a copy in the place of the switch.
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
  }, [isOn]);

  return (
    <label className="tool attribution-switch">
      <input
        id={ATTRIBUTION_SWITCH_ID}
        type="checkbox"
        // A checkbox tells its own state: to set aria-checked on one is an error (ARIA in HTML).
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props
        role="switch"
        aria-label={t.attribution}
        defaultChecked={startsOn}
      />
      <AttributionSign />
      <span className="tool-label" suppressHydrationWarning>
        {t.attribution}
      </span>
    </label>
  );
}

function fieldOf(target: EventTarget | null): HTMLInputElement | null {
  return target instanceof HTMLInputElement && target.id === ATTRIBUTION_SWITCH_ID ? target : null;
}

/** The sign of the attribution. */
export function AttributionSign() {
  return (
    <svg className="tool-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M11 6.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10 10l4.5 4.5" />
    </svg>
  );
}
