import type { ReactNode } from 'react';
import { useWords } from '../words/useWords.ts';

/**
 * The bar at the top: the logo, which leads to the front page, and the page's tools.
 * @param below what belongs to the bar and is not in its line
 */
export function Masthead(props: { home: string; children?: ReactNode; below?: ReactNode }) {
  const t = useWords();
  const { home, children, below } = props;
  return (
    <header className="masthead" data-hook="bar" lang={t.lang}>
      <div className="masthead-line">
        <a className="logo" href={home} aria-label={t.frontPage} translate="no">
          <span>Les</span>
          <span className="logo-signal">a</span>
          <span>rt</span>
        </a>
        {children}
      </div>
      {below}
    </header>
  );
}
