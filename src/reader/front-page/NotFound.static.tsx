import { Footer } from '../page/Footer.static.tsx';
import { Masthead } from '../page/Masthead.static.tsx';
import { useWords } from '../words/useWords.ts';
import { TeaserView, type Teaser } from './TeaserView.static.tsx';

/**
 * What an unknown address gets, and what there is instead.
 * @param teasers of the newest articles
 */
export function NotFound({ home, teasers }: { home: string; teasers: readonly Teaser[] }) {
  const t = useWords();
  return (
    <>
      <Masthead home={home} />
      <div className="page page-wide">
        <main className="front-page">
          <div className="not-found">
            <h1 className="headline">{t.notFoundTitle}</h1>
            <p className="not-found-text">{t.notFoundText}</p>
            <p>
              <a className="way-back" href={home}>
                {t.toFrontPage}
              </a>
            </p>
          </div>
          {teasers.map((teaser) => (
            <TeaserView key={teaser.address} teaser={teaser} />
          ))}
        </main>
        <Footer lines={[]} />
      </div>
    </>
  );
}
