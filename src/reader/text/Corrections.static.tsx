import type { Article } from '../../article/format/article.ts';
import { htmlDateTime } from '../../article/strings/htmlDateTime.ts';
import { useWords } from '../words/useWords.ts';

/** What was corrected, each with its day; nothing if there is nothing. */
export function Corrections({ corrections }: { corrections: Article['corrections'] }) {
  const t = useWords();
  if (corrections.length === 0) return null;
  return (
    <div className="corrections">
      {corrections.map(({ date, text }, index) => (
        <p key={index} className="correction">
          <time className="correction-date" dateTime={htmlDateTime(date)} lang={t.lang}>
            {t.corrected(date)}
          </time>{' '}
          <span>{text}</span>
        </p>
      ))}
    </div>
  );
}
