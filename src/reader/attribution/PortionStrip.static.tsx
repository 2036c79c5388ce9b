import type { Portion } from '../../article/attribution/portions.ts';

/**
 * The portions of the sources, as a strip. It is SVG: its lengths are attributes, so it needs no
 * inline style, which a strict policy blocks. The panel has the same numbers in words.
 */
export function PortionStrip(props: {
  portions: readonly Portion[];
  tones: ReadonlyMap<string, number>;
}) {
  const { portions, tones } = props;
  const all = portions.reduce((total, { statements }) => total + statements, 0);
  const startOf = (index: number) =>
    portions.slice(0, index).reduce((total, { statements }) => total + statements, 0);
  return (
    <svg className="portion-strip" aria-hidden="true" width="100%" height="10">
      {portions.map(({ source, statements }, index) => (
        <rect
          key={source.id}
          className={`tone-${tones.get(source.id)}`}
          x={index === 0 ? undefined : percent(startOf(index) / all)}
          width={percent(statements / all)}
        />
      ))}
    </svg>
  );
}

function percent(part: number): string {
  return `${Number((part * 100).toFixed(1))}%`;
}
