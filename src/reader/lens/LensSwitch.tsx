import { useEffect, useRef } from 'react';
import type { Value } from '../../platform/value.ts';
import { useWords } from '../words/useWords.ts';
import { LENS_ID } from './lens.ts';

/**
 * The switch in the header. A checkbox, so that the styles can ask it and it works without a script.
 * @param startsOn whether the page's address is the one that opens with attribution on
 */
export function LensSwitch({ isOn, startsOn }: { isOn: Value<boolean>; startsOn: boolean }) {
  const t = useWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = field.current;
    if (!input) return undefined;
    const show = () => {
      input.checked = isOn.get();
    };
    show();
    const stop = isOn.subscribe(show);
    // Not by React's onChange: the answer is not to wait for its way through the events of a press.
    const onChange = () => isOn.set(input.checked);
    input.addEventListener('change', onChange);
    return () => {
      stop();
      input.removeEventListener('change', onChange);
    };
  }, [isOn]);

  return (
    <label className="tool lens-switch">
      <input
        ref={field}
        id={LENS_ID}
        type="checkbox"
        // A checkbox tells its own state: to set aria-checked on one is an error (ARIA in HTML).
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props
        role="switch"
        aria-label={t.lens}
        defaultChecked={startsOn}
      />
      <LensSign />
      <span className="tool-label" suppressHydrationWarning>
        {t.lens}
      </span>
    </label>
  );
}

/** The sign of the lens. */
export function LensSign() {
  return (
    <svg className="tool-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M11 6.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10 10l4.5 4.5" />
    </svg>
  );
}
