import { Footer } from '../page/Footer.tsx';
import { Masthead } from '../page/Masthead.tsx';
import { useWords } from '../words/useWords.ts';

/** What an unknown address gets. */
export function NotFound({ home }: { home: string }) {
  const t = useWords();
  return (
    <>
      <Masthead home={home} />
      <div className="page">
        <main className="not-found">
          <h1 className="headline">{t.notFoundTitle}</h1>
          <p className="not-found-text">{t.notFoundText}</p>
          <p>
            <a className="way-back" href={home}>
              {t.toFrontPage}
            </a>
          </p>
        </main>
        <Footer lines={[]} />
      </div>
    </>
  );
}
