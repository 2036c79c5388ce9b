import type { Article } from '../../article/format/article.ts';
import { repeatedPassages } from '../../article/attribution/passages.ts';
import { minutesToRead } from '../../article/reading/readingTime.ts';
import { numbersOf, statementsOf } from '../../article/format/statements.ts';
import { runsIn } from '../../article/format/walk.ts';
import { tonesOf } from '../../article/attribution/tones.ts';
import { Invitation } from '../attribution/Invitation.static.tsx';
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
    repeated: new Set(sections.flatMap(({ blocks }) => [...repeatedPassages(runsIn(blocks))])),
  };
  return (
    <article className="article" data-hook="article">
      <ArticleHead
        {...article}
        openingId={openingId}
        minutes={minutesToRead(article)}
        lookup={lookup}
      >
        <Invitation article={article} />
      </ArticleHead>
      <div className="article-body" data-hook="body">
        <ArticleText sections={sections} corrections={article.corrections} lookup={lookup} />
      </div>
    </article>
  );
}
