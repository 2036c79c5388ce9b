import { Footer } from '../page/Footer.static.tsx';
import { Masthead } from '../page/Masthead.static.tsx';
import { useWords } from '../words/useWords.ts';

/**
 * What the service worker shows where there is no network and the page was not kept. It writes the
 * articles that are kept into the list, or takes the whole part out (worker/offlinePage.ts).
 */
export function OfflinePage({ home }: { home: string }) {
  const t = useWords();
  return (
    <>
      <Masthead home={home} />
      <div className="page page-wide">
        <main className="not-found">
          <h1 className="headline">{t.offlineTitle}</h1>
          <p className="not-found-text">{t.offlineText}</p>
          <p>
            <a className="way-back" href=".">
              {t.tryAgain}
            </a>
          </p>
          <section data-hook="kept-part">
            <h2 className="front-heading">{t.keptArticles}</h2>
            <ul className="kept-list" data-hook="kept" />
          </section>
        </main>
        <Footer lines={[]} />
      </div>
    </>
  );
}
