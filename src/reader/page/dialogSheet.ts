import { element } from '../../platform/element.ts';

/** What a sheet says of itself. */
type SheetWords = { title: string; close: string };

/**
 * A box that lies over the page and leaves it in use: its title, a button that closes it, and what
 * it holds. Its styles are in dialog-sheet.demand.css.
 * @param attributes its classes, and the language of its words
 */
export function dialogSheet(
  attributes: { class: string; lang: string },
  { title, close }: SheetWords,
  ...children: Node[]
): { sheet: HTMLElement; closeButton: HTMLElement } {
  const closeButton = element('button', { type: 'button', class: 'text-button' }, close);
  const head = element('h2', { class: 'dialog-title' }, title);
  const sheet = element(
    'section',
    { ...attributes, role: 'dialog', 'aria-label': title, tabindex: '-1' },
    element('div', { class: 'dialog-head' }, head, closeButton),
    ...children,
  );
  return { sheet, closeButton };
}
