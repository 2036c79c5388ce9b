import type { Portion } from '../../article/attribution/portions.ts';
import { useWords } from '../words/useWords.ts';

/**
 * The portions of the sources, as a strip, and as a table for those who cannot see it. The strip is
 * SVG: its lengths are attributes, so it needs no inline style, which a strict policy blocks.
 */
export function PortionStrip(props: {
  portions: readonly Portion[];
  tones: ReadonlyMap<string, number>;
}) {
  const t = useWords();
  const { portions, tones } = props;
  const all = portions.reduce((total, { statements }) => total + statements, 0);
  const startOf = (index: number) =>
    portions.slice(0, index).reduce((total, { statements }) => total + statements, 0);
  return (
    <>
      <svg className="portion-strip" aria-hidden="true" width="100%" height="10">
        {portions.map(({ source, statements }, index) => (
          <rect
            key={source.id}
            className={`tone-${tones.get(source.id)}`}
            x={percent(startOf(index) / all)}
            width={percent(statements / all)}
          />
        ))}
      </svg>
      {/* A table alone is never narrower than its words, hidden or not. */}
      <div className="portion-table visually-hidden">
        <table>
          <caption>{t.portions}</caption>
          <thead>
            <tr>
              <th scope="col">{t.source}</th>
              <th scope="col">{t.statementCount}</th>
              <th scope="col">{t.portion}</th>
            </tr>
          </thead>
          <tbody>
            {portions.map(({ source, statements }) => (
              <tr key={source.id}>
                <th scope="row" lang={t.textLang}>
                  {source.name}
                </th>
                <td>{statements}</td>
                <td>{t.portionPercent(statements / all)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function percent(part: number): string {
  return `${Number((part * 100).toFixed(1))}%`;
}
