import { SOURCE_PANEL_ID } from '../../article/links/pageIds.ts';
import type { TextLayout } from '../../article/reading/position.ts';
import { spanOf } from '../../platform/scroll.ts';
import { HOOKS } from '../hooks.ts';

/**
 * Where the text and its sections lie. The text and its first section begin with the description.
 * Sections that an extension has removed are left out; null if the text itself is gone.
 * @param ids of the sections, in order
 */
export function measuredText(ids: readonly string[]): TextLayout | null {
  const body = document.querySelector(HOOKS.body);
  if (!body) return null;
  const first = document.querySelector(HOOKS.description) ?? body;
  const start = spanOf(first).top;
  const { bottom: end } = spanOf(body);
  const panel = topOf(SOURCE_PANEL_ID);
  const sections = ids.flatMap((id, index) => {
    const top = index === 0 ? start : topOf(id);
    return top === null ? [] : [{ id, top }];
  });
  return {
    start,
    end,
    sections,
    after: panel !== null && panel >= end ? { id: SOURCE_PANEL_ID, top: panel } : null,
    page: document.documentElement.scrollHeight,
  };
}

/**
 * Where the element with an id begins; for a heading, where its section begins. A heading itself is
 * not measured: far from the window that would make the browser lay out its section.
 */
function topOf(id: string): number | null {
  const element = document.getElementById(id);
  return element && spanOf(element.closest(HOOKS.part) ?? element).top;
}
