import { opensElsewhere } from './opensElsewhere.ts';
import { createStore, type Store } from './store.ts';

/**
 * What the reader has turned to: in passing, by pointer or focus, or by pressing it. `part` is what
 * of it lies under the pointer or has the focus.
 */
export type Subject = { element: HTMLElement; part: Element; isPressed: boolean };

/** The element of a kind that has the reader's attention. */
export type Attention = {
  subject: Store<Subject | null>;
  /** Ends it until the reader turns to another element, or to this one anew. */
  dismiss: () => void;
  /** Begins to watch the page. @returns stops it */
  follow: () => () => void;
};

/**
 * A pointer that rests so long means it, one that passes does not. What was pointed at stays so
 * long after the pointer has left: enough to reach what it brought. The keyboard needs neither.
 */
const POINTER = { intentMs: 150, lingerMs: 300 };
const KEYBOARD = { intentMs: 0, lingerMs: 0 };

/**
 * Each way of reading has its own: a mouse hovers, a finger taps, the keyboard focuses. What is
 * pressed keeps the attention until Escape or a press elsewhere; what is hovered or focused keeps
 * it until that ends (WCAG 1.4.13: dismissible, hoverable, persistent).
 * @param selector of the elements
 * @param companion selector of what belongs to them and may be turned to without losing them
 */
export function createAttention(selector: string, companion: string): Attention {
  const subject = createStore<Subject | null>(null);
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
  const pass = (target: EventTarget | null, by: typeof POINTER) => {
    const found = closest(target, selector);
    clearTimeout(timer);
    if (found !== dismissed) dismissed = null;
    if (subject.get()?.isPressed === true || (found && found === dismissed)) return;
    // The keyboard focuses a link that is not seen; it stands for the whole.
    const part = by === POINTER ? (target as Element) : found;
    const next = found && part && { element: found, part, isPressed: false };
    if (found || !closest(target, companion))
      timer = setTimeout(() => turn(next), found ? by.intentMs : by.lingerMs);
  };
  const onPointerOver = ({ target, pointerType }: PointerEvent) => {
    // A finger's tap sends this too, before its click.
    if (pointerType !== 'touch') pass(target, POINTER);
  };
  const onFocusIn = ({ target }: FocusEvent) => {
    // A press focuses as well, but not visibly; the press itself is heard.
    if (target instanceof Element && target.matches(':focus-visible')) pass(target, KEYBOARD);
  };
  const onClick = (event: MouseEvent) => {
    if (opensElsewhere(event)) return;
    // A link that leads away does so.
    const leadsAway = closest(event.target, 'a:not([href^="#"])') !== null;
    const found = leadsAway ? null : closest(event.target, selector);
    // Words that are being selected are not pressed.
    if (found && getSelection()?.isCollapsed !== false) {
      // Its link leads to the same without a script.
      event.preventDefault();
      turn({ element: found, part: event.target as Element, isPressed: true });
    } else if (!closest(event.target, companion)) dismiss();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') dismiss();
  };

  const follow = () => {
    document.addEventListener('pointerover', onPointerOver);
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('pointerover', onPointerOver);
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKeyDown);
      turn(null);
    };
  };
  return { subject, dismiss, follow };
}

function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}
