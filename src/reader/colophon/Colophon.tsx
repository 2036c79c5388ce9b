import { de } from '../words/de.ts';

/** The foot of the page: whose report it is and whose rights. */
export function Colophon({ lines }: { lines: readonly string[] }) {
  return (
    <footer className="colophon">
      {[...lines, de.rights].map((line) => (
        <p key={line} suppressHydrationWarning>
          {line}
        </p>
      ))}
    </footer>
  );
}
