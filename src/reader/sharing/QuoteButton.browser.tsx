import { useLayoutEffect, useRef } from 'react';
import { placeAbove } from '../../platform/placement.ts';
import type { Store } from '../../platform/store.ts';
import { useStore } from '../useStore.ts';
import { useWords } from '../words/useWords.ts';

/**
 * Offers to copy the selected text. With a mouse the button stands above the selection. On devices
 * with their own tools there it stands at the foot.
 */
export function QuoteButton(props: {
  selected: Store<Range | null>;
  onQuote: (selected: Range) => void;
}) {
  const t = useWords();
  const { onQuote } = props;
  const selected = useStore(props.selected, null);
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
        props.selected.set(null);
      }}
    >
      {t.copyQuote}
    </button>
  );
}
