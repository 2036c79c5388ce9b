import { ATTRIBUTION_SWITCH_ID } from '../../article/links/pageIds.ts';
import { useWords } from '../words/useWords.ts';

/**
 * The switch in the header. It is a checkbox, so styles can read it and it works without a script.
 * watchSwitch.ts connects it with the rest of the page.
 * @param startsOn whether the page's address is the one that opens with attribution on
 * @param teller label of the source that tells the article, for the hint (watchHint.ts)
 */
export function AttributionSwitch(props: { startsOn: boolean; teller: string }) {
  const t = useWords();
  const { startsOn, teller } = props;
  return (
    <label className="tool attribution-switch" data-teller={teller}>
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
      <span className="tool-label visually-hidden">{t.attribution}</span>
    </label>
  );
}

/** The sign of the attribution: quotation marks. */
export function AttributionSign() {
  return (
    <svg className="tool-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M6.5 4C4 4.6 2.5 6.4 2.5 9v2.5H6V8H3m10.5-4C11 4.6 9.5 6.4 9.5 9v2.5H13V8h-3" />
    </svg>
  );
}
