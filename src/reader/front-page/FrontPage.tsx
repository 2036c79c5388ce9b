import { Colophon } from '../colophon/Colophon.tsx';
import { Masthead } from '../masthead/Masthead.tsx';
import { de } from '../words/de.ts';

/** An article as the front page shows it. */
export type Teaser = {
  address: string;
  kicker: string | null;
  headline: string;
  description: string;
  minutes: number;
};

/** The articles of a library that holds more than one. */
export function FrontPage({ home, teasers }: { home: string; teasers: readonly Teaser[] }) {
  return (
    <>
      <Masthead home={home} />
      <div className="page">
        <main className="front-page">
          <h1 className="front-heading">{de.articles}</h1>
          {teasers.map((teaser) => (
            <article key={teaser.address} className="teaser">
              {teaser.kicker !== null && <p className="kicker">{teaser.kicker}</p>}
              <h2 className="teaser-headline">
                <a href={teaser.address}>{teaser.headline}</a>
              </h2>
              <p>{teaser.description}</p>
              <p className="teaser-time">{de.readingTime(teaser.minutes)}</p>
            </article>
          ))}
        </main>
        <Colophon lines={[]} />
      </div>
    </>
  );
}
