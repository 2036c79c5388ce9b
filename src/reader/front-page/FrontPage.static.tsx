import { Footer } from '../page/Footer.static.tsx';
import { Masthead } from '../page/Masthead.static.tsx';
import { useWords } from '../words/useWords.ts';
import { TeaserView, type Teaser } from './TeaserView.static.tsx';

/** The articles of a library that holds more than one: the newest as the lead, then the others. */
export function FrontPage({ home, teasers }: { home: string; teasers: readonly Teaser[] }) {
  const t = useWords();
  return (
    <>
      <Masthead home={home} />
      <div className="page page-wide">
        <main className="front-page">
          <h1 className="front-heading">{t.siteDescription}</h1>
          {teasers.map((teaser, index) => (
            <TeaserView key={teaser.address} teaser={teaser} isLead={index === 0} />
          ))}
        </main>
        <Footer lines={[]} />
      </div>
    </>
  );
}
