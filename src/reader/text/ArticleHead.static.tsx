import { htmlDateTime } from '../../article/strings/htmlDateTime.ts';
import type { ReactNode } from 'react';
import type { Article } from '../../article/format/article.ts';
import { headlineLength } from './headlineLength.ts';
import { useWords } from '../words/useWords.ts';
import { Statements, type Lookup } from './Statements.static.tsx';

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
  /** What follows the dates. */
  children: ReactNode;
};

/** Kicker, headline, description, credit line, the known dates or that none is, reading time. */
export function ArticleHead(props: Props) {
  const t = useWords();
  const { kicker, headline, description, creditText, openingId, minutes, lookup, children } = props;
  const { datePublished, dateModified } = props;
  const isOfThatDay = dateModified?.slice(0, 10) === datePublished?.slice(0, 10);
  return (
    <header className="article-head" data-part="">
      {kicker !== null && <p className="kicker">{kicker}</p>}
      <h1 id={openingId} className="headline" data-length={headlineLength(headline)}>
        {headline}
      </h1>
      {description.length > 0 && (
        <p className="description" data-hook="description">
          <Statements statements={description} lookup={lookup} />
        </p>
      )}
      <p className="credit-line">
        <span>{creditText}</span>
        {datePublished === null && dateModified === null && (
          <span lang={t.lang}>{t.dateUnknown}</span>
        )}
        {datePublished !== null && (
          <time dateTime={htmlDateTime(datePublished)} lang={t.lang}>
            {t.published(datePublished)}
          </time>
        )}
        {dateModified !== null && !isOfThatDay && (
          <time dateTime={htmlDateTime(dateModified)} lang={t.lang}>
            {t.modified(dateModified)}
          </time>
        )}
        <span lang={t.lang}>{t.readingTime(minutes)}</span>
      </p>
      {children}
    </header>
  );
}
