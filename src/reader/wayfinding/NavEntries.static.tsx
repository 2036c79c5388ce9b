import { sectionHash } from '../../article/links/address.ts';
import { useWords } from '../words/useWords.ts';

/** An entry of the list, with the words it shows: a heading of the article, or ours. */
export type NavEntry = { id: string; label: string; isHeading: boolean };

/** The entries of the list of sections, as links. watchCurrent.ts marks the current one. */
export function NavEntries({ entries }: { entries: readonly NavEntry[] }) {
  const t = useWords();
  return (
    <ol>
      {entries.map(({ id, label, isHeading }) => (
        <li key={id}>
          <a href={sectionHash(id)} lang={isHeading ? t.textLang : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ol>
  );
}
