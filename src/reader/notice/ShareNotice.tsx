import { useEffect, useSyncExternalStore } from 'react';
import type { Value } from '../../platform/value.ts';
import type { Outcome } from '../share/sharing.ts';
import { useWords } from '../words/useWords.ts';

/** One frame later: a link that was pressed takes the focus away when its move is done. */
function selectAll(field: HTMLTextAreaElement | null): void {
  requestAnimationFrame(() => {
    field?.focus({ preventScroll: true });
    field?.select();
  });
}

/** Long enough to be read twice. */
const SHOWN_MS = 4000;

/** Says what was copied, and goes. Where copying was denied it holds the text, selected, and stays. */
export function ShareNotice({ outcome }: { outcome: Value<Outcome | null> }) {
  const t = useWords();
  const told = useSyncExternalStore(outcome.subscribe, outcome.get, () => null);
  useEffect(() => {
    if (!told || told.byHand !== null) return undefined;
    const timer = setTimeout(() => outcome.set(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [told, outcome]);

  if (!told) return null;
  const { words, byHand } = told;
  return (
    <div className="notice-card">
      <p className="notice-title" suppressHydrationWarning>
        {words}
      </p>
      {byHand !== null && (
        <>
          <textarea
            className="notice-text"
            aria-label={words}
            readOnly
            rows={byHand.includes('\n') ? 5 : 2}
            value={byHand}
            ref={selectAll}
          />
          <button
            type="button"
            className="notice-close"
            onClick={() => outcome.set(null)}
            suppressHydrationWarning
          >
            {t.close}
          </button>
        </>
      )}
    </div>
  );
}
