import { idHash } from '../../article/links/address.ts';
import { sourceHeadingId, statementId } from '../../article/links/pageIds.ts';
import type { Source, Statement } from '../../article/format/article.ts';
import { inlineOf, type Inline } from '../../article/format/inline.ts';
import { passagesOf, type Passage } from '../../article/attribution/passages.ts';
import { useWords } from '../words/useWords.ts';
import { InlineView } from './InlineView.static.tsx';
import { actWords, passageLabel } from '../words/passageLabel.ts';
import { ofArticle } from '../words/ofArticle.ts';
import { inTheirLanguages } from '../words/twoLanguages.tsx';

/** What the text needs to know of sources and statements while it is rendered. */
export type Lookup = {
  language: string;
  /** Place of a statement among all of the article, from 0. */
  numbers: ReadonlyMap<Statement, number>;
  sources: ReadonlyMap<string, Source>;
  /** Id of the source that speaks where nobody else is named. */
  isBasedOn: string;
  tones: ReadonlyMap<string, number>;
  /** Number of the endnote in print, by the id of the source. */
  notes: ReadonlyMap<string, number>;
  /** First statements of passages whose label has just been said (passages.ts). */
  repeated: ReadonlySet<Statement>;
};

type Props = { statements: readonly Statement[]; lookup: Lookup };

/** The statements of one block as running text, in passages of one source each. */
export function Statements({ statements, lookup }: Props) {
  const passages = passagesOf(statements);
  return passages.map((passage, index) => {
    const source = lookup.sources.get(passage.source ?? '');
    return [
      source ? (
        <PassageView
          key={index}
          passage={passage}
          source={source}
          lookup={lookup}
          isLast={index === passages.length - 1}
        />
      ) : (
        <Sentences
          key={index}
          statements={passage.statements}
          lookup={lookup}
          isLast={index === passages.length - 1}
        />
      ),
      // The space between two passages has the colour of neither.
      index < passages.length - 1 && ' ',
    ];
  });
}

/**
 * A passage of somebody else's words. While attribution is on, the label of its source comes first
 * and links to the source. It is a dot where the same label has just been said. Screen readers and
 * the keyboard get a link after the words instead, so that they meet the words first.
 */
function PassageView(props: { passage: Passage; source: Source; lookup: Lookup; isLast: boolean }) {
  const t = useWords();
  const { passage, source, lookup, isLast } = props;
  const { act, statements } = passage;
  const isRepeated = statements[0] !== undefined && lookup.repeated.has(statements[0]);
  const via = lookup.sources.get(source.via ?? '');
  const href = idHash(sourceHeadingId(source.id));
  const label = passageLabel(ofArticle(source.label), passage, lookup.language);
  const credit = t.sourceOf(
    ofArticle(source.name),
    actWords(act, lookup.language),
    via && ofArticle(via.label),
    passage.proposed,
  );
  return (
    <span
      className={`passage tone-${lookup.tones.get(source.id)}`}
      data-source={source.id}
      // Styles tell a denial from all other acts.
      data-act={act === 'denies' ? act : undefined}
      data-proposed={passage.proposed || undefined}
      data-note={lookup.notes.get(source.id)}
    >
      <a
        className="passage-label"
        href={href}
        tabIndex={-1}
        aria-hidden="true"
        lang={t.lang}
        data-again={isRepeated ? '' : undefined}
      >
        {inTheirLanguages(label, t.textLang)}
      </a>
      <Sentences statements={statements} lookup={lookup} isLast={isLast} />
      <a className="passage-source visually-hidden" data-credit="" href={href} lang={t.lang}>
        {inTheirLanguages(credit, t.textLang)}
      </a>
    </span>
  );
}

/**
 * One element for each statement. The space between two belongs to the first.
 * @param isLast whether they end their block
 */
function Sentences({ statements, lookup, isLast }: Props & { isLast: boolean }) {
  return statements.map((statement, index) => {
    const isLastHere = index === statements.length - 1;
    const pieces = inlineOf(statement);
    const number = lookup.numbers.get(statement) ?? 0;
    return (
      <span key={index} id={statementId(number)} data-statement={number}>
        <InlineView
          pieces={isLastHere ? pieces : withSpace(pieces)}
          language={lookup.language}
          isLast={isLast && isLastHere}
        />
      </span>
    );
  });
}

/** With a space at the end. React would separate two texts by a comment, so they are one. */
function withSpace(pieces: readonly Inline[]): Inline[] {
  const last = pieces.at(-1);
  return last?.type === 'text' && !last.isCue
    ? [...pieces.slice(0, -1), { ...last, text: `${last.text} ` }]
    : [...pieces, { type: 'text', text: ' ', isCue: false }];
}
