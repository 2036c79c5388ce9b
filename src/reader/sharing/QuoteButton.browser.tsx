import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { placeAbove } from '../../platform/placement.ts';
import { watchSelection } from '../../platform/selection.ts';
import { useWords } from '../words/useWords.ts';

/**
 * Offers to copy the selected text. With a mouse the button stands above the selection. On devices
 * with their own tools there it stands at the foot.
 * @param within selector of the text
 */
export function QuoteButton(props: { within: string; onQuote: (selected: Range) => void }) {
  const t = useWords();
  const { within, onQuote } = props;
  const [selected, setSelected] = useState<Range | null>(null);
  useEffect(() => {
    const text = document.querySelector(within);
    return text ? watchSelection(text, setSelected) : undefined;
  }, [within]);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (button.current && selected) placeAbove(button.current, selected);
  }, [selected]);

  if (!selected) return null;
  return (
    <button
      type="button"
      className="quote-button"
      lang={t.lang}
      ref={button}
      // A press of the button does not change the selection.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        onQuote(selected);
        setSelected(null);
      }}
    >
      {t.copyQuote}
    </button>
  );
}
