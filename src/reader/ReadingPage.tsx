import { useEffect, useMemo } from 'react';
import type { Article } from '../article/format/article.ts';
import { articlePath } from '../article/links/address.ts';
import { notePrinting } from './page/printNote.ts';
import { SOURCE_PANEL_ID } from '../article/links/pageIds.ts';
import { outlineOf } from '../article/reading/outline.ts';
import { linkTargets } from '../article/reading/linkTargets.ts';
import { isLong, minutesToRead } from '../article/reading/readingTime.ts';
import { watchPresses } from '../platform/press.ts';
import { ArticleView } from './text/ArticleView.static.tsx';
import { MoreArticles } from './front-page/MoreArticles.static.tsx';
import type { Teaser } from './front-page/TeaserView.static.tsx';
import { Footer } from './page/Footer.tsx';
import { createAttribution } from './attribution/attribution.ts';
import { AttributionSwitch } from './attribution/AttributionSwitch.tsx';
import { Masthead } from './page/Masthead.tsx';
import { UnresolvedLinkNotice } from './wayfinding/UnresolvedLinkNotice.browser.tsx';
import { ShareNotice } from './sharing/ShareNotice.browser.tsx';
import { StaticHtml } from './page/StaticHtml.tsx';
import { ReadingProgress } from './wayfinding/ReadingProgress.tsx';
import { QuoteButton } from './sharing/QuoteButton.browser.tsx';
import { ShareButton } from './sharing/ShareButton.tsx';
import { createSharing } from './sharing/sharing.ts';
import { SourceCard } from './attribution/SourceCard.browser.tsx';
import { SourcePanel } from './attribution/SourcePanel.static.tsx';
import { watchPanel } from './attribution/watchPanel.ts';
import { WordsProvider, wordsFor } from './words/useWords.ts';
import { createReadingPosition } from './wayfinding/readingPosition.ts';
import { SkipLinks } from './page/SkipLinks.tsx';
import { WayfindingDock, WayfindingNav } from './wayfinding/Wayfinding.tsx';
import { HOOKS } from './hooks.ts';

/**
 * The page of one article. In the document the text comes before the long list of sections, so
 * browsers show it first. The grid puts the list on the left.
 * @param home address of the front page
 * @param startsWithAttribution whether this is the address that opens with attribution on
 * @param others articles to read next; asked where the page is made
 */
export function ReadingPage(props: {
  article: Article;
  home: string;
  startsWithAttribution: boolean;
  others?: readonly Teaser[];
}) {
  const { article, home, startsWithAttribution, others = [] } = props;
  const t = wordsFor(article.inLanguage);
  const outline = useMemo(() => outlineOf(article), [article]);
  const position = useMemo(() => createReadingPosition(linkTargets(article)), [article]);
  useEffect(() => position.follow(), [position]);
  const attribution = useMemo(() => createAttribution(), []);
  useEffect(() => attribution.follow(), [attribution]);
  const sharing = useMemo(
    () => createSharing(article, home, attribution.isOn, t),
    [article, home, attribution, t],
  );
  useEffect(
    // The link itself leads to the section. Sharing it comes on top.
    () =>
      watchPresses(HOOKS.sectionLink, (link) =>
        sharing.shareLink(link.previousElementSibling?.id ?? null),
      ),
    [sharing],
  );
  useEffect(() => watchPanel(attribution), [attribution]);
  useEffect(
    () => notePrinting(() => new URL(home + articlePath(article.slug), location.origin).href, t),
    [article, home, t],
  );

  const { sections } = article;
  const minutes = minutesToRead(article);
  return (
    <WordsProvider value={t}>
      <SkipLinks textId={sections[0]?.id ?? ''} />
      <ReadingProgress
        progress={position.progress}
        scrollRange={position.scrollRange}
        layout={position.layout}
      />
      <Masthead home={home}>
        <AttributionSwitch isOn={attribution.isOn} startsOn={startsWithAttribution} />
        <ShareButton onShare={() => sharing.shareLink(null)} />
        <WayfindingDock outline={outline} position={position} />
      </Masthead>
      {/* Always there, since screen readers read out a live region when it is filled. */}
      <div className="notice" role="status" lang={t.lang}>
        <UnresolvedLinkNotice outline={outline} unresolved={position.unresolved} />
        <ShareNotice outcome={sharing.outcome} />
      </div>
      <div className="page">
        <main>
          <StaticHtml className="article">
            {import.meta.env.SSR ? () => <ArticleView article={article} /> : null}
          </StaticHtml>
          <QuoteButton within={HOOKS.article} onQuote={sharing.copyQuote} />
        </main>
        <SourceCard article={article} isOn={attribution.isOn} />
        <section
          id={SOURCE_PANEL_ID}
          className="source-panel"
          data-long={isLong(article) || undefined}
          aria-label={t.sources}
          lang={t.lang}
        >
          <StaticHtml className="panel-content">
            {import.meta.env.SSR ? () => <SourcePanel article={article} /> : null}
          </StaticHtml>
        </section>
        <WayfindingNav outline={outline} position={position} minutes={minutes} />
        <StaticHtml className="more">
          {import.meta.env.SSR ? () => <MoreArticles home={home} teasers={others} /> : null}
        </StaticHtml>
        <Footer lines={[article.creditText]} />
      </div>
    </WordsProvider>
  );
}
