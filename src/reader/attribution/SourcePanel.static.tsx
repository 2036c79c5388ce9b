import { disputesOf } from '../../article/attribution/disputes.ts';
import { KINDS, kindsOf } from '../../article/attribution/kinds.ts';
import { portionsOf, reportedOf } from '../../article/attribution/portions.ts';
import { tonesOf } from '../../article/attribution/tones.ts';
import { isListed } from '../../article/reading/outline.ts';
import type { Article } from '../../article/format/article.ts';
import { numbersOf, statementsOf } from '../../article/format/statements.ts';
import { SOURCE_PANEL_ID } from '../../article/links/pageIds.ts';
import { isLong } from '../../article/reading/readingTime.ts';
import { ofArticle } from '../words/ofArticle.ts';
import { inTheirLanguages } from '../words/twoLanguages.tsx';
import { useWords } from '../words/useWords.ts';
import { DisputeList } from './DisputeList.static.tsx';
import { OnlyButton } from './OnlyButton.static.tsx';
import { PortionStrip } from './PortionStrip.static.tsx';
import { SourceItem } from './SourceItem.static.tsx';
import { SourceLine } from './SourceLine.static.tsx';

/**
 * The panel of sources: how much each carries, what may be singled out, each source with what it
 * says, and what is in dispute. An article of one source has one line instead.
 */
export function SourcePanel({ article }: { article: Article }) {
  const t = useWords();
  const { sources, isBasedOn } = article;
  const portions = portionsOf(article);
  const tones = tonesOf(sources, isBasedOn);
  const statements = statementsOf(article);
  const numbers = numbersOf(statements);
  const numbered = (some: readonly (typeof statements)[number][]) =>
    some.map((one) => ({ ...one, number: numbers.get(one) ?? 0 }));
  const own = portions.find(({ source }) => source.id === isBasedOn);
  const { confirmed, proposed } = reportedOf(article);
  const kinds = kindsOf(article);
  const note = [
    t.reported(confirmed, statements.length),
    proposed > 0 && t.proposedOf(proposed, confirmed + proposed),
    own && own.statements > 0 && t.theRest(ofArticle(own.source.label)),
  ]
    .filter(Boolean)
    .join(' ');
  const [only] = sources;
  const panel = {
    id: SOURCE_PANEL_ID,
    className: 'source-panel',
    'data-long': isLong(article) || undefined,
    // There is no list above it.
    'data-alone': !isListed(article.sections) || undefined,
    'aria-label': t.sources,
    lang: t.lang,
  };
  if (sources.length === 1 && only)
    return (
      <section {...panel}>
        <h2 className="panel-heading">{t.sources}</h2>
        <p className="panel-note">{said(t.oneSource(ofArticle(only.name)))}</p>
        <SourceLine source={only} />
      </section>
    );
  return (
    <section {...panel}>
      <h2 className="panel-heading">{t.sources}</h2>
      <PortionStrip portions={portions} tones={tones} />
      <p className="panel-note">{said(note)}</p>
      <div className="kinds" data-hook="kinds" hidden>
        {KINDS.filter((kind) => kinds[kind].length > 0).map((kind) => (
          <OnlyButton key={kind} what={t.kind(kind)} statements={numbered(kinds[kind])}>
            {`${t.kind(kind)} ${kinds[kind].length}`}
          </OnlyButton>
        ))}
      </div>
      <ol className="source-list">
        {sources.map((source) => (
          <SourceItem
            key={source.id}
            source={source}
            sources={sources}
            statements={numbered(
              statements.filter((one) => (one.source ?? isBasedOn) === source.id),
            )}
            tone={tones.get(source.id)}
          />
        ))}
      </ol>
      <DisputeList disputes={disputesOf(article)} article={article} numbers={numbers} />
    </section>
  );

  function said(words: string) {
    return inTheirLanguages(words, t.textLang);
  }
}
