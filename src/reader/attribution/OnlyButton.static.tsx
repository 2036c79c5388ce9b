import type { ReactNode } from 'react';
import { useWords } from '../words/useWords.ts';

/**
 * A button that singles some statements out in the text. It is hidden where no script runs.
 * @param what they are, for the button that ends it
 * @param statements undefined where they are those that the page lists beside the button
 *   (singledOut.ts)
 */
export function OnlyButton(props: {
  what: string;
  statements?: readonly { number: number }[];
  children: ReactNode;
}) {
  const t = useWords();
  const { what, statements = [], children } = props;
  return (
    <button
      type="button"
      className="only-button"
      data-only={statements.map(({ number }) => number).join(' ')}
      data-words={t.only(what)}
      aria-pressed="false"
    >
      {children}
    </button>
  );
}
