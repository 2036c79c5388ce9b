import type { Share } from '../../article/attribution.ts';
import { de } from '../words/de.ts';

/**
 * The shares as one strip. Drawn as SVG: its lengths are attributes, so the prerendered page needs
 * no inline style, which a strict policy would block.
 */
export function ShareStrip(props: {
  shares: readonly Share[];
  tones: ReadonlyMap<string, number>;
}) {
  const { shares, tones } = props;
  const all = shares.reduce((total, { statements }) => total + statements, 0);
  const label = de.shares(
    shares.map(({ source, statements }) => ({ label: source.label, statements })),
  );
  const startOf = (index: number) =>
    shares.slice(0, index).reduce((total, { statements }) => total + statements, 0);
  return (
    <svg className="share-strip" role="img" aria-label={label} width="100%" height="10">
      {shares.map(({ source, statements }, index) => (
        <rect
          key={source.id}
          className={`tone-${tones.get(source.id)}`}
          x={percent(startOf(index) / all)}
          width={percent(statements / all)}
          height="10"
        />
      ))}
    </svg>
  );
}

function percent(part: number): string {
  return `${Number((part * 100).toFixed(2))}%`;
}
