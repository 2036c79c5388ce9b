import type { KeyboardEvent } from 'react';
import type { Source, Statement } from '../../article/format/article.ts';
import { inlineOf } from '../../article/format/inline.ts';
import { passagesOf } from '../../article/attribution/passages.ts';
import type { Unclear } from '../../import/attribution/proposals.ts';
import { InlineView } from '../../reader/text/InlineView.static.tsx';
import { passageLabel } from '../../reader/words/passageLabel.ts';
import { stateOf } from './openStatements.ts';
import type { DeskWords } from './words.ts';

/** What the statements of the desk need to know of the article. */
export type DeskLookup = {
  language: string;
  numbers: ReadonlyMap<Statement, number>;
  sources: ReadonlyMap<string, Source>;
  tones: ReadonlyMap<string, number>;
  unclear: Record<number, Unclear>;
  selected: number | null;
  onSelect: (number: number) => void;
  onKey: (event: KeyboardEvent<HTMLElement>) => void;
  words: DeskWords;
};

type Props = { statements: readonly Statement[]; lookup: DeskLookup };

/** The statements of a run, in passages of one source each. Each statement is a button. */
export function DeskStatements({ statements, lookup }: Props) {
  return passagesOf(statements).map((passage, index, all) => {
    const source = lookup.sources.get(passage.source ?? '');
    const sentences = passage.statements.map((statement) => (
      <StatementButton
        key={lookup.numbers.get(statement)}
        statement={statement}
        lookup={lookup}
        hasSpace={statement !== passage.statements.at(-1)}
      />
    ));
    // The space between two passages has the colour of neither.
    const space = index < all.length - 1 && ' ';
    if (!source) return [sentences, space];
    return [
      <span
        key={index}
        className={`passage tone-${lookup.tones.get(source.id)}`}
        data-act={passage.act}
        data-proposed={passage.proposed || undefined}
      >
        <span className="passage-label" aria-hidden="true">
          {passageLabel(source.label, passage, lookup.language)}
        </span>
        {sentences}
      </span>,
      space,
    ];
  });
}

function StatementButton(props: { statement: Statement; lookup: DeskLookup; hasSpace: boolean }) {
  const { statement, lookup, hasSpace } = props;
  const { language, numbers, sources, unclear, selected, onSelect, onKey, words } = lookup;
  const number = numbers.get(statement) ?? 0;
  const why = unclear[number];
  const state = stateOf(statement, why !== undefined);
  const source = sources.get(statement.source ?? '')?.name ?? '';
  const said =
    why === undefined ? (state === 'unclear' ? '' : words.state[state]) : words.unclear(why);
  // A link within a button cannot be followed.
  const marks = (statement.marks ?? []).filter(({ type }) => type !== 'link');
  return (
    <>
      <span
        role="button"
        className="desk-statement"
        tabIndex={number === selected || (selected === null && number === 0) ? 0 : -1}
        data-statement={number}
        data-state={state}
        aria-current={number === selected || undefined}
        onClick={() => onSelect(number)}
        onKeyDown={onKey}
      >
        <InlineView
          pieces={inlineOf({ ...statement, marks })}
          language={language}
          isLast={!hasSpace}
        />
        <span className="visually-hidden">{` (${[source, said].filter(Boolean).join(', ')})`}</span>
      </span>
      {hasSpace && ' '}
    </>
  );
}
