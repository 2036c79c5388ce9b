import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { sharesOf } from '../../article/attribution.ts';
import { outlineOf } from '../../article/outline.ts';
import { minutesToRead } from '../../article/readingTime.ts';
import { articleQuery } from '../../library/articleQuery.ts';
import { ArticleHead } from '../article-text/ArticleHead.tsx';
import { ArticleText } from '../article-text/ArticleText.tsx';
import { Colophon } from '../colophon/Colophon.tsx';
import { Masthead } from '../masthead/Masthead.tsx';
import { Painted } from '../painted/Painted.tsx';
import { ReadingProgress } from '../reading-progress/ReadingProgress.tsx';
import { SOURCE_PANEL_ID, SourcePanel } from '../source-panel/SourcePanel.tsx';
import { statementsOf } from '../../article/statements.ts';
import type { Marks } from '../article-text/Statements.tsx';
import { watchPresses } from '../../platform/press.ts';
import { ShareNotice } from '../notice/ShareNotice.tsx';
import { QuoteButton } from '../share/QuoteButton.tsx';
import { ShareButton } from '../share/ShareButton.tsx';
import { createSharing } from '../share/sharing.ts';
import { AstrayNotice } from '../notice/AstrayNotice.tsx';
import { createReadingPosition } from './readingPosition.ts';
import { SkipLinks } from './SkipLinks.tsx';
import { WayfindingDock, WayfindingNav } from './Wayfinding.tsx';

/**
 * The page of one article. In the document the text stands before the long list of sections, so
 * that it paints first; the grid puts the list on the left.
 * @param home address of the front page
 */
export function ReadingPage({ slug, home }: { slug: string; home: string }) {
  const { data: article } = useSuspenseQuery(articleQuery(slug));
  const shares = useMemo(() => sharesOf(article), [article]);
  const outline = useMemo(() => outlineOf(article), [article]);
  const position = useMemo(
    () => createReadingPosition(article.sections, SOURCE_PANEL_ID),
    [article],
  );
  useEffect(() => position.follow(), [position]);
  const sharing = useMemo(() => createSharing(article, home), [article, home]);
  useEffect(
    // The link itself leads to the section; to pass it on comes on top.
    () =>
      watchPresses('.section-link', (link) =>
        sharing.shareLink(link.previousElementSibling?.id ?? null),
      ),
    [sharing],
  );

  const { sections } = article;
  const minutes = minutesToRead(article);
  const openingId = sections[0]?.heading === null ? sections[0].id : undefined;
  const marks: Marks = {
    numbers: new Map(statementsOf(article).map((statement, index) => [statement, index])),
    notes: new Map(article.sources.map(({ id }, index) => [id, index + 1])),
  };
  return (
    <>
      <SkipLinks textId={sections[0]?.id ?? ''} />
      <ReadingProgress progress={position.progress} layout={position.layout} />
      <Masthead home={home}>
        <ShareButton onShare={() => sharing.shareLink(position.current.get())} />
        <WayfindingDock outline={outline} position={position} />
      </Masthead>
      {/* Always there: a live region is heard when it is filled. */}
      <div className="notice" role="status">
        <AstrayNotice outline={outline} astray={position.astray} />
        <ShareNotice outcome={sharing.outcome} />
      </div>
      <div className="page">
        <main>
          <Painted className="article">
            {() => (
              <article>
                <ArticleHead {...article} openingId={openingId} minutes={minutes} marks={marks} />
                <div className="article-body">
                  <ArticleText sections={sections} marks={marks} />
                </div>
              </article>
            )}
          </Painted>
          <QuoteButton within=".article" onQuote={sharing.copyQuote} />
        </main>
        <SourcePanel shares={shares} isBasedOn={article.isBasedOn} />
        <WayfindingNav outline={outline} position={position} minutes={minutes} />
        <Colophon lines={[article.creditText]} />
      </div>
    </>
  );
}
