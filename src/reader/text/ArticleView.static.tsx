import type { Article } from '../../article/format/article.ts';
import { isLong, minutesToRead } from '../../article/reading/readingTime.ts';
import { numbersOf, statementsOf } from '../../article/format/statements.ts';
import { tonesOf } from '../../article/attribution/tones.ts';
import { ArticleHead } from './ArticleHead.static.tsx';
import { ArticleText } from './ArticleText.static.tsx';
import type { Lookup } from './Statements.static.tsx';

/** The whole text of an article, from its kicker to its last block. */
export function ArticleView({ article }: { article: Article }) {
  const { sections, sources, isBasedOn } = article;
  const openingId = sections[0]?.heading === null ? sections[0].id : undefined;
  const lookup: Lookup = {
    language: article.inLanguage,
    numbers: numbersOf(statementsOf(article)),
    sources: new Map(sources.map((source) => [source.id, source])),
    isBasedOn,
    tones: tonesOf(sources, isBasedOn),
    notes: new Map(sources.map(({ id }, index) => [id, index + 1])),
  };
  return (
    <article className="article" data-basis={isBasedOn}>
      <ArticleHead
        {...article}
        openingId={openingId}
        minutes={minutesToRead(article)}
        lookup={lookup}
      />
      <div className="article-body" data-hook="body" data-long={isLong(article) || undefined}>
        <ArticleText sections={sections} corrections={article.corrections} lookup={lookup} />
      </div>
    </article>
  );
}
