import { idHash } from '../../article/links/address.ts';
import { statementId } from '../../article/links/pageIds.ts';
import { shortened } from '../../article/strings/shortened.ts';
import { useWords } from '../words/useWords.ts';

/** More than the three lines that are shown, in UTF-16 code units. */
const MAX_WORDS = 240;

/** A statement as the panel shows it, which leads to its place in the text. */
export function StatementLink({ number, text }: { number: number; text: string }) {
  const { textLang } = useWords();
  return (
    <a className="statement-link" href={idHash(statementId(number))} lang={textLang}>
      {shortened(text, MAX_WORDS)}
    </a>
  );
}
