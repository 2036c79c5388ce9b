import { htmlDateTime } from '../../article/strings/htmlDateTime.ts';
import type { Portion } from '../../article/attribution/portions.ts';
import { PortionStrip } from '../attribution/PortionStrip.static.tsx';
import { useWords } from '../words/useWords.ts';

/** An article as other pages show it. */
export type Teaser = {
  address: string;
  kicker: string | null;
  headline: string;
  description: string;
  datePublished: string | null;
  minutes: number;
  /** How much of it each source carries, and the sources' colours. */
  portions: readonly Portion[];
  tones: ReadonlyMap<string, number>;
  /**
   * Its language and direction if they differ from the page's; then `ownLang` is the page's
   * language.
   */
  lang: string | undefined;
  dir: 'rtl' | undefined;
  ownLang: string | undefined;
};

/**
 * A teaser: what the article is about, when it appeared, how long it is and who speaks in it.
 * @param isLead whether it leads the page
 */
export function TeaserView({ teaser, isLead = false }: { teaser: Teaser; isLead?: boolean }) {
  const t = useWords();
  const { kicker, address, headline, description, datePublished, minutes, ownLang } = teaser;
  const { portions, tones } = teaser;
  return (
    <article
      className={isLead ? 'teaser teaser-lead' : 'teaser'}
      data-hook="teaser"
      lang={teaser.lang}
      dir={teaser.dir}
    >
      {kicker !== null && <p className="kicker">{kicker}</p>}
      <h2 className="teaser-headline">
        <a href={address}>{headline}</a>
      </h2>
      {description !== '' && <p className="teaser-text">{description}</p>}
      <p className="teaser-facts" lang={ownLang}>
        {datePublished !== null && (
          <time dateTime={htmlDateTime(datePublished)}>{t.published(datePublished)}</time>
        )}
        <span data-hook="minutes">{t.readingTime(minutes)}</span>
        <span>{t.sourceCount(portions.length)}</span>
      </p>
      {portions.length > 1 && (
        <div className="teaser-strip" lang={ownLang}>
          <PortionStrip portions={portions} tones={tones} />
        </div>
      )}
    </article>
  );
}
