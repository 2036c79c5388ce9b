import { useWords } from '../words/useWords.ts';

/**
 * Opens the sheet with the view. On the prerendered page the button has its place, and it shows
 * once it works (watchView.ts).
 */
export function ViewButton() {
  const t = useWords();
  return (
    <button type="button" className="tool" data-hook="view" disabled>
      <b aria-hidden="true">Aa</b>
      <span className="tool-label visually-hidden">{t.view}</span>
    </button>
  );
}
