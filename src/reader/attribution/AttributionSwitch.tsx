import { useEffect } from 'react';
import { ATTRIBUTION_SWITCH_ID } from '../../article/links/pageIds.ts';
import type { Store } from '../../platform/store.ts';
import { useWords } from '../words/useWords.ts';

/**
 * The switch in the header. It is a checkbox, so styles can read it and it works without a script.
 * @param startsOn whether the page's address is the one that opens with attribution on
 */
export function AttributionSwitch({ isOn, startsOn }: { isOn: Store<boolean>; startsOn: boolean }) {
  const t = useWords();
  useEffect(() => {
    const show = () => {
      const input = fieldOf(document.getElementById(ATTRIBUTION_SWITCH_ID));
      if (input) input.checked = isOn.get();
    };
    // This is not React's onChange, which answers later in the events of a press.
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
  }, [isOn]);

  return (
    <label className="tool attribution-switch">
      <input
        id={ATTRIBUTION_SWITCH_ID}
        type="checkbox"
        // A checkbox has its own state; aria-checked on one is an error (ARIA in HTML).
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props
        role="switch"
        aria-label={t.attribution}
        defaultChecked={startsOn}
      />
      <AttributionSign />
      <span className="tool-label visually-hidden" suppressHydrationWarning>
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
