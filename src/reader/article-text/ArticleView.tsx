import type { Article } from '../../article/article.ts';
import { minutesToRead } from '../../article/readingTime.ts';
import { numbersOf, statementsOf } from '../../article/statements.ts';
import { tonesOf } from '../../article/tones.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { ArticleText } from './ArticleText.tsx';
import type { Marks } from './Statements.tsx';

/** The whole text of an article, from its kicker to its last block. */
export function ArticleView({ article }: { article: Article }) {
  const { sections, sources, isBasedOn } = article;
  const openingId = sections[0]?.heading === null ? sections[0].id : undefined;
  const marks: Marks = {
    language: article.inLanguage,
    numbers: numbersOf(statementsOf(article)),
    sources: new Map(sources.map((source) => [source.id, source])),
    tones: tonesOf(sources, isBasedOn),
    notes: new Map(sources.map(({ id }, index) => [id, index + 1])),
  };
  return (
    <article data-basis={isBasedOn}>
      <ArticleHead
        {...article}
        openingId={openingId}
        minutes={minutesToRead(article)}
        marks={marks}
      />
      <div className="article-body">
        <ArticleText sections={sections} marks={marks} />
      </div>
    </article>
  );
}
