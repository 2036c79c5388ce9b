import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { outlineOf } from '../../article/outline.ts';
import { sourcePlaces, sectionsOfStatements } from '../../article/places.ts';
import { minutesToRead } from '../../article/readingTime.ts';
import { articleQuery } from '../../library/articleQuery.ts';
import { watchPresses } from '../../platform/press.ts';
import { ArticleView } from '../article-text/ArticleView.tsx';
import { Colophon } from '../colophon/Colophon.tsx';
import { createLens } from '../lens/lens.ts';
import { LensSwitch } from '../lens/LensSwitch.tsx';
import { Masthead } from '../masthead/Masthead.tsx';
import { AstrayNotice } from '../notice/AstrayNotice.tsx';
import { ShareNotice } from '../notice/ShareNotice.tsx';
import { Painted } from '../painted/Painted.tsx';
import { ReadingProgress } from '../reading-progress/ReadingProgress.tsx';
import { QuoteButton } from '../share/QuoteButton.tsx';
import { ShareButton } from '../share/ShareButton.tsx';
import { createSharing } from '../share/sharing.ts';
import { SourceCard } from '../source-card/SourceCard.tsx';
import { SOURCE_PANEL_ID, SourcePanel } from '../source-panel/SourcePanel.tsx';
import { watchPanel } from '../source-panel/watchPanel.ts';
import { WordsProvider, wordsFor } from '../words/useWords.ts';
import { createReadingPosition } from './readingPosition.ts';
import { SkipLinks } from './SkipLinks.tsx';
import { WayfindingDock, WayfindingNav } from './Wayfinding.tsx';

/**
 * The page of one article. In the document the text stands before the long list of sections, so
 * that it paints first; the grid puts the list on the left.
 * @param home address of the front page
 * @param lensStartsOn whether this is the address that opens with attribution on
 */
export function ReadingPage(props: { slug: string; home: string; lensStartsOn: boolean }) {
  const { slug, home, lensStartsOn } = props;
  const { data: article } = useSuspenseQuery(articleQuery(slug));
  const t = wordsFor(article.inLanguage);
  const outline = useMemo(() => outlineOf(article), [article]);
  const position = useMemo(
    () =>
      createReadingPosition(
        article.sections,
        SOURCE_PANEL_ID,
        sectionsOfStatements(article),
        sourcePlaces(article, SOURCE_PANEL_ID),
      ),
    [article],
  );
  useEffect(() => position.follow(), [position]);
  const lens = useMemo(() => createLens(), []);
  useEffect(() => lens.follow(), [lens]);
  const sharing = useMemo(
    () => createSharing(article, home, lens.isOn, t),
    [article, home, lens, t],
  );
  useEffect(
    // The link itself leads to the section; to pass it on comes on top.
    () =>
      watchPresses('.section-link', (link) =>
        sharing.shareLink(link.previousElementSibling?.id ?? null),
      ),
    [sharing],
  );
  useEffect(() => watchPanel(lens), [lens]);

  const { sections } = article;
  const minutes = minutesToRead(article);
  return (
    <WordsProvider value={t}>
      <SkipLinks textId={sections[0]?.id ?? ''} />
      <ReadingProgress
        progress={position.progress}
        stretch={position.stretch}
        layout={position.layout}
      />
      <Masthead home={home}>
        <LensSwitch isOn={lens.isOn} startsOn={lensStartsOn} />
        <ShareButton onShare={() => sharing.shareLink(null)} />
        <WayfindingDock outline={outline} position={position} />
      </Masthead>
      {/* Always there: a live region is heard when it is filled. */}
      <div className="notice" role="status" lang={t.lang}>
        <AstrayNotice outline={outline} astray={position.astray} />
        <ShareNotice outcome={sharing.outcome} />
      </div>
      <div className="page">
        <main>
          <Painted className="article">
            {import.meta.env.SSR ? () => <ArticleView article={article} /> : null}
          </Painted>
          <QuoteButton within=".article" onQuote={sharing.copyQuote} />
        </main>
        <SourceCard article={article} isOn={lens.isOn} />
        <section id={SOURCE_PANEL_ID} className="source-panel" aria-label={t.sources} lang={t.lang}>
          <Painted className="panel-content">
            {import.meta.env.SSR ? () => <SourcePanel article={article} /> : null}
          </Painted>
        </section>
        <WayfindingNav outline={outline} position={position} minutes={minutes} />
        <Colophon lines={[article.creditText]} />
      </div>
    </WordsProvider>
  );
}
