import { createValue, type Value } from './value.ts';

/** What the reader has turned to: in passing, by pointer or focus, or by pressing it. */
export type Subject = { element: HTMLElement; isPressed: boolean };

/** The element of a kind that has the reader's attention. */
export type Attention = {
  subject: Value<Subject | null>;
  /** Ends it until the reader turns to another element, or to this one anew. */
  dismiss: () => void;
  /** Begins to watch the page. @returns stops it */
  follow: () => () => void;
};

/** Before what was pointed at goes: long enough to reach what it has brought up. */
const LINGER_MS = 300;

/**
 * What is pressed keeps the attention until Escape or a press elsewhere; what is pointed at or
 * focused, until that ends (WCAG 1.4.13: dismissible, hoverable, persistent).
 * @param selector of the elements
 * @param companion selector of what belongs to them and may be turned to without losing them
 */
export function createAttention(selector: string, companion: string): Attention {
  const subject = createValue<Subject | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dismissed: HTMLElement | null = null;

  const turn = (next: Subject | null) => {
    clearTimeout(timer);
    const now = subject.get();
    if (next?.element !== now?.element || next?.isPressed !== now?.isPressed) subject.set(next);
  };
  const dismiss = () => {
    dismissed = subject.get()?.element ?? null;
    turn(null);
  };
  const pass = ({ target }: Event) => {
    const found = closest(target, selector);
    clearTimeout(timer);
    if (found !== dismissed) dismissed = null;
    if (subject.get()?.isPressed === true || (found && found === dismissed)) return;
    if (found) turn({ element: found, isPressed: false });
    else if (!closest(target, companion)) timer = setTimeout(turn, LINGER_MS, null);
  };
  const press = (event: MouseEvent) => {
    // A link that leads away does so.
    const leadsAway = closest(event.target, 'a:not([href^="#"])') !== null;
    const found = leadsAway ? null : closest(event.target, selector);
    // Words that are being selected are not pressed.
    if (found && getSelection()?.isCollapsed !== false) {
      // Its link leads to the same without a script.
      event.preventDefault();
      turn({ element: found, isPressed: true });
    } else if (!closest(event.target, companion)) dismiss();
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') dismiss();
  };

  const follow = () => {
    const ending = new AbortController();
    const { signal } = ending;
    document.addEventListener('mouseover', pass, { signal });
    document.addEventListener('focusin', pass, { signal });
    document.addEventListener('click', press, { signal });
    document.addEventListener('keydown', escape, { signal });
    return () => {
      ending.abort();
      turn(null);
    };
  };
  return { subject, dismiss, follow };
}

function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}
