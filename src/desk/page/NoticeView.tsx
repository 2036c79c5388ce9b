import type { Notice } from './useDesk.ts';
import type { DeskWords } from './words.ts';

/**
 * What the desk has to say: that it has saved, or what is wrong and where.
 * @param otherwise what to say if there is nothing
 */
export function NoticeView(props: { words: DeskWords; notice: Notice; otherwise: string }) {
  const { words, notice, otherwise } = props;
  const refusal = typeof notice === 'object' ? notice : null;
  const line = typeof notice === 'string' ? words[notice] : otherwise;
  return (
    <div className="desk-notice" role="status" data-wrong={refusal !== null || undefined}>
      {refusal === null ? (
        <p>{line}</p>
      ) : (
        <>
          <p>{refusal.faults.length === 0 ? refusal.message : words.refused}</p>
          <ul>
            {refusal.faults.map(({ place, line: number, found, expected, excerpt }) => (
              <li key={place + expected}>
                <p>{number === undefined ? place : `${words.line(number)}, ${place}`}</p>
                <p>{words.fault(found, expected)}</p>
                {excerpt !== undefined && <code>{excerpt}</code>}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
