import type { Article } from './article/format/article.ts';
import { Route, Routes } from 'react-router';
import { articlePath, attributionPath } from './article/links/address.ts';
import { OFFLINE_PATH } from './article/links/offlinePaths.ts';
import { FrontPage } from './reader/front-page/FrontPage.static.tsx';
import { NotFound } from './reader/front-page/NotFound.static.tsx';
import { OfflinePage } from './reader/front-page/OfflinePage.static.tsx';
import type { Teaser } from './reader/front-page/TeaserView.static.tsx';
import { ReadingPage } from './reader/ReadingPage.tsx';

type Props = {
  /** Address of the front page. */
  home: string;
  /** The article this document holds, or null. */
  article: Article | null;
  /**
   * What the front page lists, what an article's page offers to read next, what an unknown address
   * is offered; only the build knows it.
   */
  teasers: readonly Teaser[];
};

/**
 * The URL map: an article's address, the front page, everything else. A document holds at most one
 * article and leads to others by plain links, since each has a finished page of its own. While the
 * library holds one article, the front page shows it.
 */
export function LesartRoutes({ home, article, teasers }: Props) {
  const page = (startsWithAttribution: boolean) =>
    article && (
      <ReadingPage
        article={article}
        home={home}
        startsWithAttribution={startsWithAttribution}
        others={teasers}
        core={null}
      />
    );
  return (
    <Routes>
      <Route path="/" element={page(false) ?? <FrontPage home={home} teasers={teasers} />} />
      {article && <Route path={articlePath(article.slug)} element={page(false)} />}
      {article && <Route path={attributionPath(article.slug)} element={page(true)} />}
      <Route path={OFFLINE_PATH} element={<OfflinePage home={home} />} />
      <Route path="*" element={<NotFound home={home} teasers={teasers} />} />
    </Routes>
  );
}
