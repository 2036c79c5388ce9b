import { isListed, type OutlineSection } from '../../article/reading/outline.ts';
import { idHash } from '../../article/links/address.ts';
import { SECTION_NAV_ID, SOURCE_PANEL_ID } from '../../article/links/pageIds.ts';
import { useWords } from '../words/useWords.ts';

/**
 * The list of sections: beside the text on a wide screen, a sheet at the foot of a narrow one.
 * The sheet is a popover, so the browser opens and closes it without any script. No entry is marked
 * as current: that would be false without a script (watchCurrent.ts marks it). The list says how
 * many seconds each section takes to read, from which watchRemaining.ts tells the time left.
 *
 * Where there is nothing to choose it does not show. It stays in the page for what is read from it.
 * @param minutes to read the whole article
 */
export function SectionNav({
  outline,
  minutes,
}: {
  outline: readonly OutlineSection[];
  minutes: number;
}) {
  const t = useWords();
  const seconds = outline.map((entry) => Math.round(entry.seconds)).join(' ');
  const content = (
    <>
      <h2 className="panel-heading">{t.sections}</h2>
      <ol data-seconds={seconds}>
        {outline.map(({ id, heading }) => (
          <li key={id}>
            <a href={idHash(id)} lang={heading === null ? undefined : t.textLang}>
              {heading ?? t.opening}
            </a>
          </li>
        ))}
        <li>
          <a href={idHash(SOURCE_PANEL_ID)}>{t.sources}</a>
        </li>
      </ol>
      <p className="remaining" data-hook="remaining">
        {t.readingTime(minutes)}
      </p>
    </>
  );
  if (!isListed(outline))
    return (
      <nav id={SECTION_NAV_ID} hidden aria-label={t.sections} lang={t.lang}>
        {content}
      </nav>
    );
  return (
    <nav
      id={SECTION_NAV_ID}
      className="section-nav sheet"
      aria-label={t.sections}
      popover="auto"
      lang={t.lang}
    >
      {content}
    </nav>
  );
}
