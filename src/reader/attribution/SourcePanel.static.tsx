import { sectionHash } from '../../article/links/address.ts';
import { SOURCE_PANEL_ID, statementId } from '../../article/links/pageIds.ts';
import type { Article, Statement } from '../../article/format/article.ts';
import { portionsOf } from '../../article/attribution/portions.ts';
import { timelineOf } from '../../article/attribution/timeline.ts';
import { isLong } from '../../article/reading/readingTime.ts';
import { shortened } from '../../article/strings/shortened.ts';
import { numbersOf, statementsOf } from '../../article/format/statements.ts';
import { tonesOf } from '../../article/attribution/tones.ts';
import { useWords } from '../words/useWords.ts';
import { TimelineStrip } from './TimelineStrip.static.tsx';
import { PortionTable } from './PortionTable.static.tsx';
import { PortionStrip } from './PortionStrip.static.tsx';
import { SourceItem } from './SourceItem.static.tsx';

/** The length of a statement in the list of its source, in UTF-16 code units. */
const MAX_WORDS = 60;

/** The panel of sources: portions, timeline, and each source with its statements. */
export function SourcePanel({ article }: { article: Article }) {
  const t = useWords();
  const { sources, isBasedOn } = article;
  const portions = portionsOf(article);
  const tones = tonesOf(sources, isBasedOn);
  const statements = statementsOf(article);
  const own = portions.find(({ source }) => source.id === isBasedOn)?.statements ?? 0;
  const numbers = numbersOf(statements);
  const linkTo = (statement: Statement) => ({
    words: shortened(statement.text, MAX_WORDS),
    href: sectionHash(statementId(numbers.get(statement) ?? 0)),
  });
  return (
    <section
      id={SOURCE_PANEL_ID}
      className="source-panel"
      data-long={isLong(article) || undefined}
      aria-label={t.sources}
      lang={t.lang}
    >
      <h2 className="panel-heading">{t.sources}</h2>
      <PortionStrip portions={portions} tones={tones} />
      <PortionTable portions={portions} />
      <p className="panel-note">{t.reported(statements.length - own, statements.length)}</p>
      <div className="panel-body">
        <TimelineStrip timeline={timelineOf(article)} tones={tones} linkTo={linkTo} />
        <ol className="source-list">
          {portions.map(({ source }) => (
            <SourceItem
              key={source.id}
              source={source}
              sources={sources}
              statements={statements
                .filter((statement) => (statement.source ?? isBasedOn) === source.id)
                .map(linkTo)}
              tone={tones.get(source.id)}
            />
          ))}
        </ol>
      </div>
    </section>
  );
}
