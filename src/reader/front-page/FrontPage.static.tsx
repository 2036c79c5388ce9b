import { Footer } from '../page/Footer.tsx';
import { Masthead } from '../page/Masthead.tsx';
import { useWords } from '../words/useWords.ts';

/** An article as the front page shows it. */
export type Teaser = {
  address: string;
  kicker: string | null;
  headline: string;
  description: string;
  datePublished: string | null;
  minutes: number;
  /**
   * Its language and direction if they differ from the page's; then `ownLang` is the page's
   * language.
   */
  lang: string | undefined;
  dir: 'rtl' | undefined;
  ownLang: string | undefined;
};

/** The articles of a library that holds more than one. */
export function FrontPage({ home, teasers }: { home: string; teasers: readonly Teaser[] }) {
  const t = useWords();
  return (
    <>
      <Masthead home={home} />
      <div className="page">
        <main className="front-page">
          <h1 className="front-heading">{t.articles}</h1>
          {teasers.map((teaser) => (
            <article key={teaser.address} className="teaser" lang={teaser.lang} dir={teaser.dir}>
              {teaser.kicker !== null && <p className="kicker">{teaser.kicker}</p>}
              <h2 className="teaser-headline">
                <a href={teaser.address}>{teaser.headline}</a>
              </h2>
              {teaser.description !== '' && <p>{teaser.description}</p>}
              <p className="teaser-time" lang={teaser.ownLang}>
                {teaser.datePublished !== null && (
                  <time dateTime={teaser.datePublished}>{t.published(teaser.datePublished)}</time>
                )}
                <span>{t.readingTime(teaser.minutes)}</span>
              </p>
            </article>
          ))}
        </main>
        <Footer lines={[]} />
      </div>
    </>
  );
}
