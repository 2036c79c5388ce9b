import { opensElsewhere } from './opensElsewhere.ts';
import { createStore, type Store } from './store.ts';

/**
 * The element that the reader attends to, by pointer, focus or press. `part` is the part of it
 * under the pointer or with the focus.
 */
export type Subject = { element: HTMLElement; part: Element; isPressed: boolean };

/** The element of a kind that has the reader's attention. */
export type Attention = {
  subject: Store<Subject | null>;
  /** Ends it until the reader goes to another element, or leaves this one and comes back. */
  dismiss: () => void;
  /** Begins to watch the page. @returns stops it */
  follow: () => () => void;
};

/**
 * Delays in milliseconds. A pointer that rests for `intentMs` counts, a pointer that only passes
 * does not. After the pointer has left, the attention lasts for `lingerMs`, so that the pointer can
 * reach the companion. The keyboard needs no delay.
 */
const POINTER = { intentMs: 150, lingerMs: 300 };
const KEYBOARD = { intentMs: 0, lingerMs: 0 };

/**
 * Watches which element of a kind has the reader's attention. A mouse hovers, a finger taps, the
 * keyboard focuses. A pressed element keeps the attention until Escape or a press elsewhere. A
 * hovered or focused one keeps it until that ends (WCAG 1.4.13: dismissible, hoverable,
 * persistent).
 * @param selector of the elements
 * @param companion selector of elements that belong to them; attention to these keeps the attention
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
    // The keyboard focuses an invisible link, which stands for the whole element.
    const part = by === POINTER ? (target as Element) : found;
    const next = found && part && { element: found, part, isPressed: false };
    if (found || !closest(target, companion))
      timer = setTimeout(() => turn(next), found ? by.intentMs : by.lingerMs);
  };
  const onPointerOver = ({ target, pointerType }: PointerEvent) => {
    // A tap sends this event too, before its click.
    if (pointerType !== 'touch') pass(target, POINTER);
  };
  const onFocusIn = ({ target }: FocusEvent) => {
    // A press focuses too, but not visibly. Its click is heard instead.
    if (target instanceof Element && target.matches(':focus-visible')) pass(target, KEYBOARD);
  };
  const onClick = (event: MouseEvent) => {
    if (opensElsewhere(event)) return;
    // A link to another page works as usual.
    const leadsAway = closest(event.target, 'a:not([href^="#"])') !== null;
    const found = leadsAway ? null : closest(event.target, selector);
    // Selecting words is not pressing them.
    if (found && getSelection()?.isCollapsed !== false) {
      // The card replaces the target of the passage's own link.
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
