import type { Statement } from '../../article/format/article.ts';
import { idHash } from '../../article/links/address.ts';
import { statementId } from '../../article/links/pageIds.ts';
import { shortened } from '../../article/strings/shortened.ts';
import { inTheirLanguages } from '../words/twoLanguages.tsx';
import { useWords } from '../words/useWords.ts';

/** The length of a sentence that is linked to, in UTF-16 code units. */
const MAX_WORDS = 70;

/**
 * A denial in a card, which leads to the sentences that it is about. What is denied is said in the
 * words of the denial, since they may mean something else than those sentences.
 * @param who denies; may hold marked words of the article
 * @param statements the other side, with the place of each in the article
 */
export function CardDenial(props: {
  who: string;
  what: string;
  statements: readonly (readonly [number: number, statement: Statement])[];
}) {
  const t = useWords();
  const { who, what, statements } = props;
  return (
    <div className="card-denial">
      <p>
        <strong>{inTheirLanguages(`${who} `, t.textLang)}</strong>
        <span lang={t.textLang}>{what}</span>
      </p>
      {statements.map(([number, { text }]) => (
        <p key={number}>
          <span className="card-fact">{`${t.inTextToo} `}</span>
          <a href={idHash(statementId(number))} lang={t.textLang}>
            {shortened(text, MAX_WORDS)}
          </a>
        </p>
      ))}
    </div>
  );
}
