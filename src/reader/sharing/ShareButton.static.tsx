import { useWords } from '../words/useWords.ts';

/**
 * Opens the sheet that shares the article or a part of it; the link beside a heading shares its
 * section at once. On the prerendered page the button has its place, and it shows once it works
 * (watchShares.ts).
 */
export function ShareButton() {
  const t = useWords();
  return (
    <button type="button" className="tool" data-hook="share" disabled>
      <svg className="tool-icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 10V2M5 4.5 8 1.5l3 3M3.5 7.5H3v7h10v-7h-.5" />
      </svg>
      <span className="tool-label visually-hidden">{t.share}</span>
    </button>
  );
}
