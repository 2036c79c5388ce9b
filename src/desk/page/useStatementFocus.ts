import { useCallback, useLayoutEffect, useRef, type FocusEvent } from 'react';

/**
 * The focus within the statements. A statement that is decided moves to another passage, so React
 * draws it anew and its focus falls to the page, where no key is heard. It comes back with the same
 * commit.
 *
 * @param first the statement that has the focus at first; null while there is none
 * @returns `focusStatement`, which moves the focus with the next commit, and the listeners of the
 *   element that all statements are in
 */
export function useStatementFocus(first: number | null) {
  const focused = useRef<number | null>(null);
  const hasBegun = useRef(false);

  useLayoutEffect(() => {
    if (!hasBegun.current && first !== null) {
      hasBegun.current = true;
      focused.current ??= first;
    }
    if (focused.current === null) return;
    const statement = document.querySelector<HTMLElement>(`[data-statement="${focused.current}"]`);
    if (!statement || statement === document.activeElement) return;
    statement.focus({ preventScroll: true });
    statement.scrollIntoView({ block: 'nearest' });
  });

  return {
    focusStatement: useCallback((number: number) => {
      focused.current = number;
    }, []),
    // React hears neither of them while it draws, so what it takes out stays the focused one.
    listeners: {
      onFocus: ({ target }: FocusEvent<HTMLElement>) => {
        const number = target.closest<HTMLElement>('[data-statement]')?.dataset['statement'];
        focused.current = number === undefined ? null : Number(number);
      },
      onBlur: () => {
        focused.current = null;
      },
    },
  };
}
