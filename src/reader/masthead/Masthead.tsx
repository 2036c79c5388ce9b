import type { ReactNode } from 'react';
import { de } from '../words/de.ts';

/** The bar at the top: the product's mark, which leads to the front page, and the page's tools. */
export function Masthead({ home, children }: { home: string; children?: ReactNode }) {
  return (
    <header className="masthead">
      <div className="masthead-line">
        <a className="mark" href={home} aria-label={de.frontPage} translate="no">
          <span suppressHydrationWarning>Les</span>
          <span className="mark-signal" suppressHydrationWarning>
            a
          </span>
          <span suppressHydrationWarning>rt</span>
        </a>
        {children}
      </div>
    </header>
  );
}
