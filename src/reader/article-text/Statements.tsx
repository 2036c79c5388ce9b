import { sectionHash, sourceHeadingId, statementId } from '../../article/address.ts';
import type { Source, Statement } from '../../article/article.ts';
import { inlineOf } from '../../article/inline.ts';
import { passagesOf, type Passage } from '../../article/passages.ts';
import { useWords } from '../words/useWords.ts';
import { InlineView } from './InlineView.tsx';
import { actWords, passageLabel } from '../words/passageLabel.ts';

/** What the page knows of an article's statements besides their text. */
export type Marks = {
  language: string;
  /** Place of a statement among all of the article, from 0. */
  numbers: ReadonlyMap<Statement, number>;
  sources: ReadonlyMap<string, Source>;
  tones: ReadonlyMap<string, number>;
  /** Number of the endnote in print, by the id of the source. */
  notes: ReadonlyMap<string, number>;
};

type Props = { statements: readonly Statement[]; marks: Marks };

/** The statements of one block as running text, in passages of one source each. */
export function Statements({ statements, marks }: Props) {
  const passages = passagesOf(statements);
  return passages.map((passage, index) => {
    const source = marks.sources.get(passage.source ?? '');
    return [
      source ? (
        <PassageView key={index} passage={passage} source={source} marks={marks} />
      ) : (
        <Sentences key={index} statements={passage.statements} marks={marks} />
      ),
      // The space between two passages is of neither's colour.
      index < passages.length - 1 && <span key={`${index} `}> </span>,
    ];
  });
}

/**
 * What somebody else says. While attribution is on, it opens with the label of its source. The label
 * leads to the source for those who point; for those who hear or use the keyboard a link of the same
 * kind follows the words, so that they come first.
 */
function PassageView(props: { passage: Passage; source: Source; marks: Marks }) {
  const t = useWords();
  const { passage, source, marks } = props;
  const { act, statements } = passage;
  const via = marks.sources.get(source.via ?? '');
  const href = sectionHash(sourceHeadingId(source.id));
  return (
    <span
      className={`passage tone-${marks.tones.get(source.id)}`}
      data-source={source.id}
      data-act={act}
      data-proposed={passage.proposed || undefined}
      data-note={marks.notes.get(source.id)}
    >
      <a className="passage-label" href={href} tabIndex={-1} aria-hidden="true">
        {passageLabel(source.label, passage, marks.language)}
      </a>
      <Sentences statements={statements} marks={marks} />
      <a className="passage-source" href={href} lang={t.lang}>
        {t.sourceOf(source.name, actWords(act, marks.language), via?.label, passage.proposed)}
      </a>
    </span>
  );
}

/**
 * One element for each statement. The space between two belongs to the first, so that every text
 * is the only child of its element.
 */
function Sentences({ statements, marks }: Props) {
  return statements.map((statement, index) => {
    const [only, ...more] = inlineOf(statement);
    const isPlain = only?.type === 'text' && more.length === 0 && !only.isCue;
    const isLast = index === statements.length - 1;
    const number = marks.numbers.get(statement) ?? 0;
    return (
      <span key={index} id={statementId(number)} data-statement={number}>
        {isPlain ? (
          `${only.text}${isLast ? '' : ' '}`
        ) : (
          <>
            <InlineView pieces={inlineOf(statement)} />
            {!isLast && <span> </span>}
          </>
        )}
      </span>
    );
  });
}
