import type { Article } from '../../article/article.ts';
import { de } from '../words/de.ts';
import { Statements, type Notes } from './Statements.tsx';

type Props = Pick<Article, 'kicker' | 'headline' | 'description' | 'creditText'> & {
  /** Id of the opening, whose heading is the headline; undefined where the article has none. */
  openingId: string | undefined;
  minutes: number;
  notes: Notes;
};

/** Kicker, headline, description, credit line and reading time. */
export function ArticleHead(props: Props) {
  const { kicker, headline, description, creditText, openingId, minutes, notes } = props;
  return (
    <header className="article-head">
      {kicker !== null && (
        <p className="kicker" suppressHydrationWarning>
          {kicker}
        </p>
      )}
      <h1 id={openingId} className="headline" suppressHydrationWarning>
        {headline}
      </h1>
      <p className="description">
        <Statements statements={description} notes={notes} />
      </p>
      <p className="credit-line">
        <span suppressHydrationWarning>{creditText}</span>
        <span suppressHydrationWarning>{de.readingTime(minutes)}</span>
      </p>
    </header>
  );
}
