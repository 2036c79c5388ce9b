import { element } from '../../platform/element.ts';

/** A way to share something: the words of its button, and what a press does. */
export type Way = { words: string; take: () => unknown };

/**
 * A row of the sheet: what may be shared, how it looks, and a button for each way to share it.
 * @param what names it, also in the names of its buttons
 * @returns the row, and a function that puts another way before the others
 */
export function shareRow(
  what: string,
  looks: readonly Node[],
  ways: readonly Way[],
): { row: HTMLElement; addWay: (way: Way) => void } {
  const buttonOf = ({ words, take }: Way) => {
    const button = element(
      'button',
      { type: 'button', class: 'share-way', 'aria-label': `${words}: ${what}` },
      words,
    );
    button.addEventListener('click', take);
    return button;
  };
  const buttons = element('p', { class: 'share-ways' }, ...ways.map(buttonOf));
  const heading = element('h3', { class: 'share-what' }, what);
  return {
    row: element('section', { class: 'share-row' }, heading, ...looks, buttons),
    addWay: (way) => buttons.prepend(buttonOf(way)),
  };
}
