import type { Share } from '../../article/attribution.ts';
import { tonesOf } from '../../article/tones.ts';
import { de } from '../words/de.ts';
import { ShareStrip } from './ShareStrip.tsx';
import { SourceItem } from './SourceItem.tsx';

export const SOURCE_PANEL_ID = 'quellen';

/**
 * Who carries the article: a strip of the shares, and each source with what it is and rests on.
 * @param isBasedOn id of the source that speaks where nobody else is named
 */
export function SourcePanel(props: { shares: readonly Share[]; isBasedOn: string }) {
  const { shares, isBasedOn } = props;
  const tones = tonesOf(
    shares.map(({ source }) => source),
    isBasedOn,
  );
  const labels = new Map(shares.map(({ source }) => [source.id, source.label]));
  const all = shares.reduce((total, { statements }) => total + statements, 0);
  const own = shares.find(({ source }) => source.id === isBasedOn)?.statements ?? 0;
  return (
    <section id={SOURCE_PANEL_ID} className="source-panel" aria-label={de.sources}>
      <h2 className="panel-heading" suppressHydrationWarning>
        {de.sources}
      </h2>
      <ShareStrip shares={shares} tones={tones} />
      <p className="panel-note" suppressHydrationWarning>
        {de.reported(all - own, all)}
      </p>
      <ol className="source-list">
        {shares.map(({ source, statements }) => (
          <SourceItem
            key={source.id}
            source={source}
            statements={statements}
            via={source.via === null ? undefined : labels.get(source.via)}
            tone={`tone-${tones.get(source.id)}`}
          />
        ))}
      </ol>
    </section>
  );
}
