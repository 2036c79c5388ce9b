import { sectionHash } from '../../article/address.ts';
import { SECTION_NAV_ID } from '../section-nav/SectionNav.tsx';
import { SOURCE_PANEL_ID } from '../source-panel/SourcePanel.tsx';
import { LENS_ID } from '../lens/lens.ts';
import { LensSign } from '../lens/LensSwitch.tsx';
import { useWords } from '../words/useWords.ts';

/**
 * The dock at the foot of a narrow screen: the section one is in, which opens the list of
 * sections, and the way to the sources. The button is the popover's own, so it needs no script.
 * The lens belongs to the switch in the header, within reach of the thumb.
 * @param place number of the section, from 1; without it the dock only says how many there are
 */
export function Dock({ total, place, here }: { total: number; place?: number; here: string }) {
  const t = useWords();
  // The column of the number is as wide as its longest number, so that the label never moves.
  const digits = String(total).length;
  return (
    <div className="dock" data-digits={digits}>
      <button type="button" className="dock-here" popoverTarget={SECTION_NAV_ID}>
        <span className="dock-place" suppressHydrationWarning>
          {place === undefined ? `${total} ` : t.place(place, total)}
        </span>
        <span className="dock-label" suppressHydrationWarning>
          {here}
        </span>
      </button>
      <label className="dock-lens" htmlFor={LENS_ID} aria-hidden="true">
        <LensSign />
      </label>
      <a className="dock-sources" href={sectionHash(SOURCE_PANEL_ID)} suppressHydrationWarning>
        {t.sources}
      </a>
    </div>
  );
}
