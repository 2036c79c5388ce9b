import { Route, Routes } from 'react-router';
import { articlePath, lensPath } from './article/address.ts';
import { FrontPage, type Teaser } from './reader/front-page/FrontPage.tsx';
import { NotFound } from './reader/not-found/NotFound.tsx';
import { ReadingPage } from './reader/reading-page/ReadingPage.tsx';

type Props = {
  /** Address of the front page. */
  home: string;
  /** The article this document holds, or null. */
  slug: string | null;
  /** What the front page lists; only the build knows it. */
  teasers: readonly Teaser[];
};

/**
 * The URL map: an article's address, the front page, everything else. A document holds at most one
 * article and leads to others by plain links, since each has a finished page of its own. While the
 * library holds one article, the front page shows it.
 */
export function LesartRoutes({ home, slug, teasers }: Props) {
  const article = (lensStartsOn: boolean) =>
    slug !== null && <ReadingPage slug={slug} home={home} lensStartsOn={lensStartsOn} />;
  return (
    <Routes>
      <Route path="/" element={article(false) || <FrontPage home={home} teasers={teasers} />} />
      {slug !== null && <Route path={articlePath(slug)} element={article(false)} />}
      {slug !== null && <Route path={lensPath(slug)} element={article(true)} />}
      <Route path="*" element={<NotFound home={home} />} />
    </Routes>
  );
}
