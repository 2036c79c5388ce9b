import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { articlePath, attributionPath, NOT_FOUND_PATH } from './article/links/address.ts';
import { OFFLINE_PATH } from './article/links/offlinePaths.ts';
import type { Article } from './article/format/article.ts';
import { joinedText } from './article/format/statements.ts';
import { directionOf } from './article/strings/direction.ts';
import { summaryOf } from './article/format/summaryOf.ts';
import { newsArticle } from './article/format/newsArticle.ts';
import { newestFirst } from './article/format/newestFirst.ts';
import { portionsOf } from './article/attribution/portions.ts';
import { tonesOf } from './article/attribution/tones.ts';
import { minutesToRead } from './article/reading/readingTime.ts';
import type { Teaser } from './reader/front-page/TeaserView.static.tsx';
import { ErrorBoundary } from './reader/page/ErrorBoundary.tsx';
import { earlyAttribution } from './reader/attribution/earlyAttribution.ts';
import { earlyLanding } from './reader/wayfinding/earlyLanding.ts';
import { earlyView } from './reader/view/earlyView.ts';
import { WordsProvider } from './reader/words/useWords.ts';
import { en } from './reader/words/en.ts';
import { knowEnglish, wordsFor } from './reader/words/wordsFor.ts';
import { LesartRoutes } from './routes.tsx';

knowEnglish(en);

/** An address of the site. It is rendered when it is needed, since a library may hold many. */
export type Address = {
  /** Path below the site's base, with its slash: `direkter-draht-zu-putin/`; a file for 404. */
  path: string;
  render: () => Page;
};

/** A finished page: its HTML, and what its document needs besides. */
export type Page = {
  language: string;
  title: string;
  description: string;
  /** The canonical address, if several addresses show this page; null for none. */
  canonical: string | null;
  /** The article the page holds, by its slug. */
  slug: string | null;
  html: string;
  /** The article for machines (schema.org); null on pages that hold none. */
  metadata: object | null;
  /** Script for the head, which runs before the first paint; empty for none. */
  earlyScript: string;
  /** Whether the first window shows what else is styled later: attribution, or no article. */
  needsAllStyles: boolean;
  /** The text that the page shows in the headline's typeface. */
  display: string;
};

/** How many articles an article's page offers to read next, however many there are. */
const MAX_OTHERS = 3;
/** How many articles somebody is offered who came to an unknown address. */
const MAX_INSTEAD = 6;

/**
 * Every address of a library; each renders to finished HTML.
 * @param base path of the site on its host, with slashes at both ends
 * @param origin of the site; empty if it is unknown, then addresses are relative
 */
export function prerender(articles: readonly Article[], base: string, origin = ''): Address[] {
  const language = siteLanguage(articles);
  const t = wordsFor(language);
  const [first] = articles;
  const newest = newestFirst(articles);
  return [
    first && articles.length === 1
      ? articleAt('', first)
      : {
          path: '',
          render: () => sitePage('', t.articles, '', newest),
        },
    ...articles.flatMap((article) => [
      articleAt(articlePath(article.slug), article),
      articleAt(attributionPath(article.slug), article),
    ]),
    {
      path: OFFLINE_PATH,
      render: () => sitePage(OFFLINE_PATH, t.offlineTitle, null, []),
    },
    {
      path: NOT_FOUND_PATH,
      render: () => sitePage(NOT_FOUND_PATH, t.notFoundTitle, null, newest.slice(0, MAX_INSTEAD)),
    },
  ];

  function articleAt(path: string, article: Article): Address {
    return { path, render: () => articlePage(article, path) };
  }

  function articlePage(article: Article, path: string): Page {
    const description = summaryOf(article);
    const others = newest
      .slice(0, MAX_OTHERS + 1)
      .filter((other) => other !== article)
      .slice(0, MAX_OTHERS);
    return {
      language: article.inLanguage,
      title: `${article.headline} – Lesart`,
      description,
      canonical: origin + base + articlePath(article.slug),
      slug: article.slug,
      html: render(path, article, others.map(teaserOf(article.inLanguage))),
      metadata: newsArticle(article, origin + base + articlePath(article.slug)),
      earlyScript:
        earlyView() + earlyAttribution(path === attributionPath(article.slug)) + earlyLanding(),
      needsAllStyles: path === attributionPath(article.slug),
      display: `Lesart${[article, ...others].map(({ headline }) => headline).join('')}`,
    };
  }

  function sitePage(
    path: string,
    title: string,
    canonical: string | null,
    listed: readonly Article[],
  ): Page {
    return {
      language,
      title: `${title} – Lesart`,
      description: t.siteDescription,
      canonical: canonical === null ? null : origin + base + canonical,
      slug: null,
      html: render(path, null, listed.map(teaserOf(language))),
      metadata: null,
      earlyScript: earlyView(),
      needsAllStyles: true,
      display: `Lesart${title}${listed.map(({ headline }) => headline).join('')}`,
    };
  }

  /** @param pageLanguage of the page that shows the teaser */
  function teaserOf(pageLanguage: string): (article: Article) => Teaser {
    return (article) => {
      const isForeign = article.inLanguage !== pageLanguage;
      return {
        address: base + articlePath(article.slug),
        kicker: article.kicker,
        headline: article.headline,
        description: joinedText(article.description),
        datePublished: article.datePublished,
        minutes: minutesToRead(article),
        portions: portionsOf(article),
        tones: tonesOf(article.sources, article.isBasedOn),
        lang: isForeign ? article.inLanguage : undefined,
        dir: isForeign ? directionOf(article.inLanguage) : undefined,
        ownLang: isForeign ? pageLanguage : undefined,
      };
    };
  }

  function render(path: string, article: Article | null, teasers: readonly Teaser[]): string {
    const html = renderToString(
      <ErrorBoundary>
        <StaticRouter basename={base} location={base + path}>
          <WordsProvider value={t}>
            <LesartRoutes home={base} article={article} teasers={teasers} />
          </WordsProvider>
        </StaticRouter>
      </ErrorBoundary>,
    );
    // React writes this attribute as JSX spells it; names in HTML are in lower case. A boolean
    // attribute needs no value. An element without an end tag needs no slash.
    return html
      .replaceAll(/ popoverTarget(Action)?="/g, (name) => name.toLowerCase())
      .replaceAll(/ (disabled|checked|hidden|data-[\w-]+)=""/g, ' $1')
      .replaceAll(/><\/(?:path|rect)>/g, '/>')
      .replaceAll(/(<(?:img|input)[^>]*)\/>/g, '$1>');
  }
}

/** The language of pages without an article: that of most articles, German before others. */
function siteLanguage(articles: readonly Article[]): string {
  const counts = new Map<string, number>([['de', 0]]);
  for (const { inLanguage } of articles) counts.set(inLanguage, (counts.get(inLanguage) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  const language = most?.[0] ?? 'de';
  // These pages hold words of the interface, and titles that state their own language.
  return wordsFor(language).lang ?? language;
}
