/** What a key does while keys are on. One letter each, no modifiers (WCAG 2.1.4: off at first). */
export const COMMANDS = {
  j: 'sectionOn',
  k: 'sectionBack',
  w: 'attribution',
  l: 'list',
  t: 'share',
  '?': 'help',
} as const;

export type Command = (typeof COMMANDS)[keyof typeof COMMANDS];

/** A press of a key, as the browser tells it. */
export type KeyPress = Pick<
  KeyboardEvent,
  | 'key'
  | 'ctrlKey'
  | 'metaKey'
  | 'altKey'
  | 'shiftKey'
  | 'repeat'
  | 'isComposing'
  | 'defaultPrevented'
>;

/**
 * What a press asks for; null for nothing: with a modifier, held down, within an input method, or
 * where other code has used it already. Shift counts as one, but for a sign that needs it.
 */
export function commandOf(press: KeyPress): Command | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = press;
  if (ctrlKey || metaKey || altKey) return null;
  if (press.repeat || press.isComposing || press.defaultPrevented) return null;
  if (shiftKey && key !== '?') return null;
  // With caps lock on the letters are large.
  const name = key.toLowerCase();
  return isKey(name) ? COMMANDS[name] : null;
}

function isKey(name: string): name is keyof typeof COMMANDS {
  return Object.keys(COMMANDS).includes(name);
}

/** Where letters are typed or a native control takes them: fields, choices, sliders, dialogs. */
const TAKES_KEYS = [
  'input:not([type="checkbox"], [type="radio"], [type="button"])',
  'textarea',
  'select',
  'dialog',
  '[role="dialog"]',
  '[role="textbox"]',
  '[contenteditable]:not([contenteditable="false"])',
].join();

/** Whether an element needs the keys for itself. */
export function takesKeys(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TAKES_KEYS) !== null;
}

/**
 * The entry to go to, by its number.
 * @param tops of the entries' headings, from the line below the bar, in CSS pixels; those above are
 *   negative
 * @returns null where there is none that way
 */
export function entryTo(by: 1 | -1, tops: readonly number[]): number | null {
  const found = tops.flatMap((top, at) => (top * by > NEAR ? [at] : [])).at(by === 1 ? 0 : -1);
  return found ?? null;
}

/** Who is as near as this to a heading is at it, in CSS pixels. */
const NEAR = 8;
