import { useLayoutEffect, useRef, type MouseEvent } from 'react';
import { placeAbove } from '../../platform/placement.ts';
import type { Store } from '../../platform/store.ts';
import { useStore } from '../useStore.ts';
import { useWords } from '../words/useWords.ts';

/**
 * Offers to copy the selected text, and to share it as a picture. With a mouse it stands above the
 * selection. On devices with their own tools there it stands at the foot.
 */
export function QuoteButton(props: {
  selected: Store<Range | null>;
  onQuote: (selected: Range) => void;
  onPicture: (selected: Range, button: Element) => void;
}) {
  const t = useWords();
  const { onQuote, onPicture } = props;
  const selected = useStore(props.selected, null);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current && selected) placeAbove(box.current, selected);
  }, [selected]);

  if (!selected) return null;
  return (
    <div className="quote-buttons" lang={t.lang} ref={box}>
      <button
        type="button"
        className="quote-button"
        onMouseDown={keepSelection}
        onClick={() => {
          onQuote(selected);
          props.selected.set(null);
        }}
      >
        {t.copyQuote}
      </button>
      <button
        type="button"
        className="quote-button"
        onMouseDown={keepSelection}
        onClick={(event) => onPicture(selected, event.currentTarget)}
      >
        {t.asPicture}
      </button>
    </div>
  );
}

/** A press of a button does not change the selection. */
function keepSelection(event: MouseEvent): void {
  event.preventDefault();
}
