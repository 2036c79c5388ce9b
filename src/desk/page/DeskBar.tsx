import type { ReactNode } from 'react';
import type { DeskWords } from './words.ts';

/** The bar at the top: the logo, which leads to all articles, and the tools. */
export function DeskBar({ words, children }: { words: DeskWords; children?: ReactNode }) {
  return (
    <header className="masthead">
      <div className="masthead-line">
        <a className="logo" href="/" aria-label={`Lesart, ${words.desk}`} translate="no">
          <span>Les</span>
          <span className="logo-signal">a</span>
          <span>rt</span>
        </a>
        <span className="desk-name">{words.desk}</span>
        {children}
      </div>
    </header>
  );
}

/** A tool of the bar: its sign, and its name where there is room. */
export function DeskTool(props: {
  name: string;
  /** Path of the sign, in a box of 16 by 16. */
  sign: string;
  onPress: () => void;
  isOff: boolean;
}) {
  const { name, sign, onPress, isOff } = props;
  return (
    <button type="button" className="tool" onClick={onPress} disabled={isOff}>
      <svg className="tool-icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d={sign} />
      </svg>
      <span className="tool-label visually-hidden">{name}</span>
    </button>
  );
}
