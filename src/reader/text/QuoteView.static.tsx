import type { Statement } from '../../article/format/article.ts';
import { speakersOf } from '../../article/attribution/speakers.ts';
import { opensQuote } from '../../article/strings/quotationMarks.ts';
import { speakerCredit } from '../words/speakerCredit.ts';
import { inTheirLanguages } from '../words/twoLanguages.tsx';
import { useWords } from '../words/useWords.ts';
import { Statements, type Lookup } from './Statements.static.tsx';

/** Words that are quoted, and who says them. Styles add the marks that the words do not have. */
export function QuoteView(props: { statements: readonly Statement[]; lookup: Lookup }) {
  const t = useWords();
  const { statements, lookup } = props;
  const { sources, isBasedOn } = lookup;
  const credits = speakersOf(statements, sources, isBasedOn).map((speaker) =>
    speakerCredit(speaker, sources, t, lookup.language),
  );
  return (
    <figure className="quote" data-marked={opensQuote(statements[0]?.text ?? '') || undefined}>
      <blockquote>
        <p>
          <Statements statements={statements} lookup={lookup} />
        </p>
      </blockquote>
      <figcaption lang={t.lang}>{inTheirLanguages(credits.join(', '), t.textLang)}</figcaption>
    </figure>
  );
}
