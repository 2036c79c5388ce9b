import type { Source } from '../../article/article.ts';
import { de } from '../words/de.ts';

type Props = {
  source: Source;
  statements: number;
  /** Label of the source through which it is quoted. */
  via: string | undefined;
  tone: string;
};

/** One source: name, share, what it is, through whom it is quoted, and on what it rests. */
export function SourceItem({ source, statements, via, tone }: Props) {
  const role = de.role(source.role);
  const facts = [
    // "Nachrichtenagentur dpa" need not be told that it is one.
    [source.name.includes(role) ? [] : role, via === undefined ? [] : de.via(via)]
      .flat()
      .join(', '),
    source.basis,
    source.named === false ? de.unnamed : null,
  ].filter(Boolean);
  return (
    <li className={`source ${tone}`}>
      <h3 className="source-name" suppressHydrationWarning>
        {source.name}
      </h3>
      <p className="source-count" suppressHydrationWarning>
        {de.statements(statements)}
      </p>
      {facts.map((fact) => (
        <p key={fact} className="source-fact" suppressHydrationWarning>
          {fact}
        </p>
      ))}
    </li>
  );
}
