import type { ReactNode } from 'react';
import { useWords } from '../words/useWords.ts';

/** The bar at the top: the logo, which leads to the front page, and the page's tools. */
export function Masthead({ home, children }: { home: string; children?: ReactNode }) {
  const t = useWords();
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
    </header>
  );
}
