import { ATTRIBUTION_SWITCH_ID, SECTION_NAV_ID } from '../../article/links/pageIds.ts';
import { AttributionSign } from '../attribution/AttributionSwitch.static.tsx';
import { useWords } from '../words/useWords.ts';

/**
 * The dock at the foot of a narrow screen, in two lines: "2/4 · noch 1 Min." over the section's
 * name. The button opens the list of sections. The popover needs no script. The button only opens
 * the list, since the list covers it. Beside it a label, in words, for the switch in the header.
 *
 * Before the place is known, it says how long the article is. Then watchDock.ts writes place and
 * name, and watchRemaining.ts writes the time. Both find the three spans by their order.
 *
 * An article without a list of sections has the time alone in its place, and no dock where there is
 * no switch either.
 * @param total number of sections
 * @param hasList whether there is a list of sections
 * @param minutes to read the whole article
 * @param hasOthers whether there is a switch: anybody else than the one who tells the article
 */
export function Dock(props: {
  total: number;
  minutes: number;
  hasList: boolean;
  hasOthers: boolean;
}) {
  const t = useWords();
  const { total, minutes, hasList, hasOthers } = props;
  if (!hasList && !hasOthers) return null;
  return (
    <div className="dock">
      {hasList ? (
        <button
          type="button"
          className="dock-here"
          data-hook="here"
          popoverTarget={SECTION_NAV_ID}
          popoverTargetAction="show"
          // Safari focuses a pressed button only with this. section-nav.later.css needs the focus.
          tabIndex={0}
        >
          <span className="dock-place" hidden />
          <span className="dock-time">{t.readingTime(minutes)}</span>
          <span className="dock-label">{`${total} ${t.sectionNoun(total)}`}</span>
        </button>
      ) : (
        <p className="dock-alone" data-hook="remaining">
          {t.readingTime(minutes)}
        </p>
      )}
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
