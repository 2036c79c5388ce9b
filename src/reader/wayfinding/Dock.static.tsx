import { ATTRIBUTION_SWITCH_ID, SECTION_NAV_ID } from '../../article/links/pageIds.ts';
import { AttributionSign } from '../attribution/AttributionSwitch.static.tsx';
import { useWords } from '../words/useWords.ts';

/**
 * The dock at the foot of a narrow screen, in two lines: "2/4 · noch 1 Min." over the section's
 * name. The button opens the list of sections. The popover needs no script. The button only opens
 * the list, since the list covers it. Beside it a label, in words, for the switch in the header.
 *
 * Before the place in the article is known, it says how long the article is. Then watchDock.ts
 * writes into it.
 * @param total number of sections
 * @param minutes to read the whole article
 * @param hasOthers whether there is a switch: anybody else than the one who tells the article
 */
export function Dock(props: { total: number; minutes: number; hasOthers: boolean }) {
  const t = useWords();
  const { total, minutes, hasOthers } = props;
  return (
    <div className="dock">
      <button
        type="button"
        className="dock-here"
        data-hook="here"
        popoverTarget={SECTION_NAV_ID}
        popoverTargetAction="show"
        // Safari focuses a pressed button only with this. section-nav.css needs the focus.
        tabIndex={0}
      >
        <span className="dock-place" hidden />
        <span className="dock-time">{t.readingTime(minutes)}</span>
        <span className="dock-label">{`${total} ${t.sectionNoun(total)}`}</span>
      </button>
      {hasOthers && (
        <label className="dock-attribution" htmlFor={ATTRIBUTION_SWITCH_ID}>
          <AttributionSign />
          {/* In two lines the last word stands alone: "Wer sagt / das?" */}
          <span>{t.attribution.replace(' ', '\u00A0')}</span>
        </label>
      )}
    </div>
  );
}
