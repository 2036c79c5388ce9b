import { useWords } from '../words/useWords.ts';

/**
 * Opens the sheet with the view. On the prerendered page the button has its place, and it shows
 * once it works (watchView.ts).
 */
export function ViewButton() {
  const t = useWords();
  return (
    <button type="button" className="tool" data-hook="view" disabled>
      <svg className="tool-icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M.5 13 5 2l4.5 11M2 9.5h6M15 13V7.5M15 10a2.3 2.7 0 1 0 0 .5" />
      </svg>
      <span className="tool-label visually-hidden">{t.view}</span>
    </button>
  );
}
