import { SOURCE_PANEL_ID } from '../../article/links/pageIds.ts';
import type { TextLayout } from '../../article/reading/position.ts';
import { isInWindow, spanOf } from '../../platform/scroll.ts';
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
  const topOf = placesIn(body);
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

/** Where parts of a stretch begin in it, from 0 to 1, as they were when it was last measured. */
const shares = new WeakMap<Element, number>();

/**
 * Gives where the element with an id begins; for a heading, where its section begins. What lies in
 * a stretch far from the window is not measured, since that would make the browser lay it out: it
 * is where it was in its stretch, or where it would be if the sections were equally long.
 */
function placesIn(body: Element): (id: string) => number | null {
  const stretches = new Map(
    Array.from(body.querySelectorAll(HOOKS.stretch), (stretch) => [stretch, spanOf(stretch)]),
  );
  const inWindow = new Set([...stretches.keys()].filter(isInWindow));
  return (id) => {
    const element = document.getElementById(id);
    const part = element?.closest(HOOKS.part) ?? element;
    const stretch = part?.parentElement;
    const span = stretch && stretches.get(stretch);
    if (!part || !span) return part && spanOf(part).top;
    const height = span.bottom - span.top || 1;
    if (!inWindow.has(stretch)) return span.top + height * (shares.get(part) ?? evenShare(part));
    const { top } = spanOf(part);
    shares.set(part, (top - span.top) / height);
    return top;
  };
}

function evenShare(part: Element): number {
  const parts = [...(part.parentElement?.children ?? [])];
  return parts.indexOf(part) / parts.length;
}
