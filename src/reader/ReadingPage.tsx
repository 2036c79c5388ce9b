import { useEffect, useMemo } from 'react';
import type { Article } from '../article/format/article.ts';
import { isListed, outlineOf } from '../article/reading/outline.ts';
import { minutesToRead } from '../article/reading/readingTime.ts';
import { SourceCard } from './attribution/SourceCard.browser.tsx';
import { SourcePanel } from './attribution/SourcePanel.static.tsx';
import type { Core } from './core.ts';
import { MoreArticles } from './front-page/MoreArticles.static.tsx';
import type { Teaser } from './front-page/TeaserView.static.tsx';
import { Footer } from './page/Footer.static.tsx';
import { SkipLinks } from './page/SkipLinks.tsx';
import { StaticHtml } from './page/StaticHtml.tsx';
import { ReadingMasthead } from './ReadingMasthead.static.tsx';
import { QuoteButton } from './sharing/QuoteButton.browser.tsx';
import { ShareNotice } from './sharing/ShareNotice.browser.tsx';
import { createSharing } from './sharing/sharing.ts';
import { ArticleView } from './text/ArticleView.static.tsx';
import { SectionNav } from './wayfinding/SectionNav.static.tsx';
import { UnresolvedLinkNotice } from './wayfinding/UnresolvedLinkNotice.browser.tsx';
import { WordsProvider } from './words/useWords.ts';
import { wordsFor } from './words/wordsFor.ts';

/**
 * The page of one article. In the document the text comes before the long list of sections, so
 * browsers show it first. The grid puts the list on the left. What follows the reader on this page
 * is the core; React draws only what the core has found a reason for.
 * @param home address of the front page
 * @param startsWithAttribution whether this is the address that opens with attribution on; used
 *   while prerendering only
 * @param others articles to read next; used while prerendering only
 * @param core of the page on screen; null while prerendering
 */
export function ReadingPage(props: {
  article: Article;
  home: string;
  startsWithAttribution?: boolean;
  others?: readonly Teaser[];
  core: Core | null;
}) {
  const { article, home, startsWithAttribution = false, others = [], core } = props;
  const t = wordsFor(article.inLanguage);
  const outline = useMemo(() => outlineOf(article), [article]);
  const sharing = useMemo(
    () => core && createSharing(article, home, core.attribution.isOn, t),
    [article, home, core, t],
  );
  useEffect(
    () => (core && sharing ? sharing.follow(core.shareRequest) : undefined),
    [core, sharing],
  );

  const { sections } = article;
  return (
    <WordsProvider value={t}>
      <SkipLinks textId={sections[0]?.id ?? ''} hasList={isListed(outline)} />
      <StaticHtml tag="header">
        {import.meta.env.SSR
          ? () => (
              <ReadingMasthead
                article={article}
                home={home}
                startsWithAttribution={startsWithAttribution}
              />
            )
          : null}
      </StaticHtml>
      {/* Always there, since screen readers read out a live region when it is filled. */}
      <div className="notice" role="status" lang={t.lang}>
        {core && <UnresolvedLinkNotice outline={outline} unresolved={core.position.unresolved} />}
        {sharing && <ShareNotice outcome={sharing.outcome} />}
      </div>
      <div className="page">
        <main>
          <StaticHtml tag="article">
            {import.meta.env.SSR ? () => <ArticleView article={article} /> : null}
          </StaticHtml>
          {core && sharing && (
            <QuoteButton
              selected={core.selected}
              onQuote={sharing.copyQuote}
              onPicture={(quoted, button) =>
                core.shareRequest.set({ button, section: core.position.current.get(), quoted })
              }
            />
          )}
        </main>
        {core && <SourceCard article={article} attention={core.attention} />}
        <StaticHtml tag="section">
          {import.meta.env.SSR ? () => <SourcePanel article={article} /> : null}
        </StaticHtml>
        <StaticHtml tag="nav">
          {import.meta.env.SSR
            ? () => <SectionNav outline={outline} minutes={minutesToRead(article)} />
            : null}
        </StaticHtml>
        <StaticHtml tag="div">
          {import.meta.env.SSR ? () => <MoreArticles home={home} teasers={others} /> : null}
        </StaticHtml>
        <StaticHtml tag="footer">
          {import.meta.env.SSR ? () => <Footer lines={[article.creditText]} /> : null}
        </StaticHtml>
      </div>
    </WordsProvider>
  );
}
