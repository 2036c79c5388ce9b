import type { Portion } from '../../article/attribution/portions.ts';
import { useWords } from '../words/useWords.ts';

/** The portions of the sources as a table, for those who cannot see the strip. */
export function PortionTable({ portions }: { portions: readonly Portion[] }) {
  const t = useWords();
  const all = portions.reduce((total, { statements }) => total + statements, 0);
  // A table alone is never narrower than its words, hidden or not.
  return (
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
  );
}
