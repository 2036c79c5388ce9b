import { useWords } from '../words/useWords.ts';

/** The foot of the page: whose report it is and whose rights. */
export function Footer({ lines }: { lines: readonly string[] }) {
  const t = useWords();
  return (
    <footer className="footer" data-hook="footer">
      {[...lines, t.rights].map((line) => (
        <p key={line} lang={line === t.rights ? t.lang : undefined}>
          {line}
        </p>
      ))}
    </footer>
  );
}
