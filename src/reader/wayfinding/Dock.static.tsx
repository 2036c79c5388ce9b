import { sectionHash } from '../../article/links/address.ts';
import {
  ATTRIBUTION_SWITCH_ID,
  SECTION_NAV_ID,
  SOURCE_PANEL_ID,
} from '../../article/links/pageIds.ts';
import { AttributionSign } from '../attribution/AttributionSwitch.static.tsx';
import { useWords } from '../words/useWords.ts';

/**
 * The dock at the foot of a narrow screen. A button with the current section opens the list of
 * sections, and a link leads to the sources. The popover needs no script. The button only opens the
 * list, since the list covers it. A label for the switch in the header is within reach of the
 * thumb.
 *
 * Before the place in the article is known, it says how many sections there are. Then watchDock.ts
 * writes "2/4 Putins Bitte an Musk".
 * @param total number of sections
 * @param hasOthers whether there is a switch: anybody else than the one who tells the article
 */
export function Dock({ total, hasOthers }: { total: number; hasOthers: boolean }) {
  const t = useWords();
  // The column of the number fits the longest number, so the label never moves.
  const digits = String(total).length;
  return (
    <div className="dock" data-digits={digits}>
      <button
        type="button"
        className="dock-here"
        data-hook="here"
        popoverTarget={SECTION_NAV_ID}
        popoverTargetAction="show"
        // Safari focuses a pressed button only with this. section-nav.css needs the focus.
        tabIndex={0}
      >
        <span className="dock-place">{`${total} `}</span>
        <span className="dock-label">{t.sectionNoun(total)}</span>
      </button>
      {hasOthers && (
        <label className="dock-attribution" htmlFor={ATTRIBUTION_SWITCH_ID}>
          <AttributionSign />
        </label>
      )}
      <a className="dock-sources" href={sectionHash(SOURCE_PANEL_ID)}>
        {t.sources}
      </a>
    </div>
  );
}
