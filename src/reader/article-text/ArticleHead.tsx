import type { Article } from '../../article/article.ts';
import { useWords } from '../words/useWords.ts';
import { Statements, type Marks } from './Statements.tsx';

type Props = Pick<Article, 'kicker' | 'headline' | 'description' | 'creditText'> & {
  /** Id of the opening, whose heading is the headline; undefined where the article has none. */
  openingId: string | undefined;
  minutes: number;
  marks: Marks;
};

/** Kicker, headline, description, credit line and reading time. */
export function ArticleHead(props: Props) {
  const t = useWords();
  const { kicker, headline, description, creditText, openingId, minutes, marks } = props;
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
        <Statements statements={description} marks={marks} />
      </p>
      <p className="credit-line">
        <span suppressHydrationWarning>{creditText}</span>
        <span suppressHydrationWarning>{t.readingTime(minutes)}</span>
      </p>
    </header>
  );
}
