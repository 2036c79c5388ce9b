import { htmlDateTime } from '../../article/strings/htmlDateTime.ts';
import { useWords } from '../words/useWords.ts';
import type { Teaser } from './TeaserView.static.tsx';

/**
 * What to read after an article: others, and the way to all of them. Nothing where there are none.
 * @param teasers of the newest others
 */
export function MoreArticles({ home, teasers }: { home: string; teasers: readonly Teaser[] }) {
  const t = useWords();
  if (teasers.length === 0) return <div hidden />;
  return (
    <div className="more">
      <nav className="more-articles" aria-label={t.moreArticles} lang={t.lang}>
        <h2 className="panel-heading">{t.moreArticles}</h2>
        <ul>
          {teasers.map(({ address, headline, datePublished, lang, dir }) => (
            <li key={address}>
              <a className="more-article" href={address} lang={lang ?? t.textLang} dir={dir}>
                {headline}
              </a>
              {datePublished !== null && (
                <time className="more-date" dateTime={htmlDateTime(datePublished)}>
                  {t.published(datePublished)}
                </time>
              )}
            </li>
          ))}
        </ul>
        <a className="way-back" href={home}>
          {t.allArticles}
        </a>
      </nav>
    </div>
  );
}
