import { useEffect, useState } from 'react';
import { watchSelection } from '../../platform/selection.ts';
import { useWords } from '../words/useWords.ts';

/**
 * Offers to copy what the reader has selected in the text: beside the selection where there is a
 * mouse, at the foot where the device has its own tools there.
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

  if (!selected) return null;
  const lines = selected.getClientRects();
  const { right = 0, bottom = 0 } = lines.item(lines.length - 1) ?? {};
  const place = { '--x': `${right + scrollX}px`, '--y': `${bottom + scrollY}px` };
  return (
    <button
      type="button"
      className="quote-button"
      style={place as React.CSSProperties}
      // To press it is not to select something else.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        onQuote(selected);
        setSelected(null);
      }}
      suppressHydrationWarning
    >
      {t.copyQuote}
    </button>
  );
}
