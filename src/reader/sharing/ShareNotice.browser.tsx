import { useEffect, useId, useRef } from 'react';
import { focusInPlace, selectAfterPress } from '../../platform/focus.ts';
import type { Store } from '../../platform/store.ts';
import { NoticeCard } from '../page/NoticeCard.browser.tsx';
import type { Outcome } from './sharing.ts';
import { useStore } from '../useStore.ts';
import { useWords } from '../words/useWords.ts';

/** Long enough to be read twice. */
const SHOWN_MS = 4000;

/**
 * Says what was copied, and goes. If copying was denied, it shows the text, selected, and stays.
 */
export function ShareNotice({ outcome }: { outcome: Store<Outcome | null> }) {
  const told = useStore(outcome, null);
  const { textLang } = useWords();
  const titleId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!told || told.byHand !== null) return undefined;
    const timer = setTimeout(() => outcome.set(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [told, outcome]);
  useEffect(() => {
    if (!told || !field.current) return undefined;
    return selectAfterPress(field.current);
  }, [told]);

  if (!told) return null;
  const { words, byHand, from } = told;
  const close = () => {
    outcome.set(null);
    focusInPlace(from);
  };
  return (
    <NoticeCard title={words} titleId={titleId} isDone={byHand === null} onClose={close}>
      {byHand !== null && (
        <textarea
          className="notice-text"
          aria-labelledby={titleId}
          lang={textLang}
          readOnly
          rows={byHand.includes('\n') ? 5 : 2}
          value={byHand}
          ref={field}
        />
      )}
    </NoticeCard>
  );
}
