import { sectionHash } from '../../article/links/address.ts';
import { useWords } from '../words/useWords.ts';

/** An entry of the list, with the words it shows. */
export type NavEntry = { id: string; label: string };

/** The entries of the list of sections, as links. watchCurrent.ts marks the current one. */
export function NavEntries({ entries }: { entries: readonly NavEntry[] }) {
  const t = useWords();
  return (
    <ol>
      {entries.map(({ id, label }) => (
        <li key={id}>
          <a
            href={sectionHash(id)}
            lang={label === t.opening || label === t.sources ? undefined : t.textLang}
          >
            {label}
          </a>
        </li>
      ))}
    </ol>
  );
}
