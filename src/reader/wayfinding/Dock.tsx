import { sectionHash } from '../../article/links/address.ts';
import { SECTION_NAV_ID } from './SectionNav.tsx';
import { SOURCE_PANEL_ID } from '../attribution/SourcePanel.tsx';
import { ATTRIBUTION_SWITCH_ID } from '../attribution/attribution.ts';
import { AttributionSign } from '../attribution/AttributionSwitch.tsx';
import { useWords } from '../words/useWords.ts';

/**
 * The dock at the foot of a narrow screen: the section one is in, which opens the list of
 * sections, and the way to the sources. The button is the popover's own, so it needs no script; it only
 * opens, for the list lies over it.
 * The attribution belongs to the switch in the header, within reach of the thumb.
 * @param place what stands before the name, such as "2/4 "; null where one is in no section
 * @param here the name of where one is; `isHeading` says that it is the article's own
 */
export function Dock(props: {
  total: number;
  place: string | null;
  here: string;
  isHeading?: boolean;
}) {
  const t = useWords();
  const { total, place, here, isHeading = false } = props;
  // The column of the number is as wide as its longest number, so that the label never moves.
  const digits = String(total).length;
  return (
    <div className="dock" data-digits={digits}>
      <button
        type="button"
        className="dock-here"
        popoverTarget={SECTION_NAV_ID}
        popoverTargetAction="show"
        // Safari gives a pressed button the focus only where this stands; section-nav.css asks for it.
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
