import { sectionHash } from '../../article/links/address.ts';
import {
  ATTRIBUTION_SWITCH_ID,
  SECTION_NAV_ID,
  SOURCE_PANEL_ID,
} from '../../article/links/pageIds.ts';
import { AttributionSign } from '../attribution/AttributionSwitch.tsx';
import { useWords } from '../words/useWords.ts';

/**
 * The dock at the foot of a narrow screen. A button with the current section opens the list of
 * sections, and a link leads to the sources. The popover needs no script. The button only opens the
 * list, since the list covers it. A label for the switch in the header is within reach of the
 * thumb.
 * @param place what comes before the name, such as "2/4 "; null if the reader is in no section
 * @param here the name of the current entry; `isHeading` says that it is a heading of the article
 */
export function Dock(props: {
  total: number;
  place: string | null;
  here: string;
  isHeading?: boolean;
}) {
  const t = useWords();
  const { total, place, here, isHeading = false } = props;
  // The column of the number fits the longest number, so the label never moves.
  const digits = String(total).length;
  return (
    <div className="dock" data-digits={digits}>
      <button
        type="button"
        className="dock-here"
        popoverTarget={SECTION_NAV_ID}
        popoverTargetAction="show"
        // Safari focuses a pressed button only with this. section-nav.css needs the focus.
        tabIndex={0}
      >
        {place !== null && (
          <span className="dock-place" suppressHydrationWarning>
            {place}
          </span>
        )}
        <span
          className="dock-label"
          lang={isHeading ? t.textLang : undefined}
          suppressHydrationWarning
        >
          {here}
        </span>
      </button>
      <label className="dock-attribution" htmlFor={ATTRIBUTION_SWITCH_ID}>
        <AttributionSign />
      </label>
      <a className="dock-sources" href={sectionHash(SOURCE_PANEL_ID)} suppressHydrationWarning>
        {t.sources}
      </a>
    </div>
  );
}
