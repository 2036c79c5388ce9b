/** How a reader wants to see the page: pure, no browser. Kept for each device as one text. */

/** What can be chosen of each part of the view. The first choice of each part is the default. */
export const CHOICES = {
  theme: ['system', 'light', 'sepia', 'dark', 'black', 'contrast'],
  /** Of the text, in per cent of the size that the system and the browser give it. */
  size: ['100', '85', '115', '130', '145', '160', '180', '200'],
  face: ['serif', 'sans', 'lexend'],
  /** Height of a line of the text, in per cent of the size of its letters. */
  leading: ['160', '140', '180', '200'],
  /** Of the column of text, in rem at the size of 100 %. */
  width: ['36', '28', '32', '42', '48'],
  hyphens: ['on', 'off'],
  justify: ['off', 'on'],
} as const;

type Part = keyof typeof CHOICES;

/** A choice for each part. */
export type View = { readonly [P in Part]: (typeof CHOICES)[P][number] };

const PARTS = Object.keys(CHOICES) as Part[];

/** What the page looks like before anybody has chosen anything. */
export const DEFAULT_VIEW = PARTS.reduce(
  (view, part) => Object.assign(view, { [part]: CHOICES[part][0] }),
  {},
) as View;

/**
 * The version of the text, its first word. Another version is not read: its words may mean
 * something else.
 */
const VIEW_VERSION = '1';

/**
 * Reads a view as `viewText` writes it. Storage may hold anything: what is no choice of this
 * version is left at its default.
 */
export function parseView(text: string | null): View {
  const [version, ...words] = (text ?? '').slice(0, MAX_LENGTH).split(' ');
  if (version !== VIEW_VERSION) return DEFAULT_VIEW;
  const view: Record<string, string> = { ...DEFAULT_VIEW };
  for (const part of PARTS) {
    const chosen = CHOICES[part].find((choice) => words.includes(`${part}-${choice}`));
    if (chosen !== undefined) view[part] = chosen;
  }
  return view as View;
}

/** Longer than any text that we keep. A longer one is not read. */
const MAX_LENGTH = 200;

/**
 * A view as it is kept, and as the document says it to the styles: the version, then what differs
 * from the default, such as `1 theme-dark size-130`. Null for the default, which is not kept.
 */
export function viewText(view: View): string | null {
  const words = PARTS.filter((part) => view[part] !== DEFAULT_VIEW[part]).map(
    (part) => `${part}-${view[part]}`,
  );
  return words.length === 0 ? null : [VIEW_VERSION, ...words].join(' ');
}

/** The view with another choice; an unknown part or choice changes nothing. */
export function withChoice(view: View, part: string, choice: string): View {
  const choices: readonly string[] = PARTS.includes(part as Part) ? CHOICES[part as Part] : [];
  return choices.includes(choice) ? { ...view, [part]: choice } : view;
}

/** Choices that are numbers, in order, for a control that goes from less to more. */
export function inOrder<Choice extends string>(choices: readonly Choice[]): Choice[] {
  return choices.toSorted((a, b) => Number(a) - Number(b));
}
