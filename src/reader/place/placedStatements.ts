import type { PlacedStatement } from '../../article/reading/place.ts';
import { HOOKS } from '../hooks.ts';
import { sectionAround } from '../sectionAround.ts';

/** The statements of the sections on the page, in order, each with its section and its element. */
export function placedStatements(): (PlacedStatement & { element: Element })[] {
  const opening = document.querySelector('h1')?.id ?? '';
  return [...document.querySelectorAll(`${HOOKS.body} ${HOOKS.statement}`)].map((element) => ({
    element,
    section: sectionAround(element) ?? opening,
    text: element.textContent,
  }));
}
