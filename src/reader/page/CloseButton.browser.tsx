import { useWords } from '../words/useWords.ts';

/** The cross that closes a card. The card's own styles say where it stands. */
export function CloseButton({ onClose }: { onClose: () => void }) {
  const t = useWords();
  return (
    <button type="button" className="close-button" aria-label={t.close} onClick={onClose}>
      <svg className="tool-icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="m3.5 3.5 9 9m0-9-9 9" />
      </svg>
    </button>
  );
}
