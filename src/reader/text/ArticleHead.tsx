import type { Article } from '../../article/format/article.ts';
import { useWords } from '../words/useWords.ts';
import { Statements, type Lookup } from './Statements.tsx';

type Shown =
  | 'kicker'
  | 'headline'
  | 'description'
  | 'creditText'
  | 'datePublished'
  | 'dateModified';
type Props = Pick<Article, Shown> & {
  /** Id of the opening, whose heading is the headline; undefined where the article has none. */
  openingId: string | undefined;
  minutes: number;
  lookup: Lookup;
};

/** Kicker, headline, description, credit line, the dates that are known, and reading time. */
export function ArticleHead(props: Props) {
  const t = useWords();
  const { kicker, headline, description, creditText, openingId, minutes, lookup } = props;
  const { datePublished, dateModified } = props;
  const isOfThatDay = dateModified?.slice(0, 10) === datePublished?.slice(0, 10);
  return (
    <header className="article-head" data-part="">
      {kicker !== null && (
        <p className="kicker" suppressHydrationWarning>
          {kicker}
        </p>
      )}
      <h1 id={openingId} className="headline" suppressHydrationWarning>
        {headline}
      </h1>
      <p className="description" data-hook="description">
        <Statements statements={description} lookup={lookup} />
      </p>
      <p className="credit-line">
        <span suppressHydrationWarning>{creditText}</span>
        {datePublished !== null && (
          <time dateTime={datePublished} lang={t.lang} suppressHydrationWarning>
            {t.published(datePublished)}
          </time>
        )}
        {dateModified !== null && !isOfThatDay && (
          <time dateTime={dateModified} lang={t.lang} suppressHydrationWarning>
            {t.modified(dateModified)}
          </time>
        )}
        <span lang={t.lang} suppressHydrationWarning>
          {t.readingTime(minutes)}
        </span>
      </p>
    </header>
  );
}
