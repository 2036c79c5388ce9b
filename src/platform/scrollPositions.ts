import { keepForSession, keptForSession } from './storage.ts';
import { SCROLL_KEY } from './storageKeys.ts';

/** Scroll positions by the keys of entries, in CSS pixels from the top of the page. */
export type ScrollPositions = Map<string, number>;

/** Keeps the positions of this tab for the next document. */
export function keepPositions(positions: ScrollPositions): void {
  const places: Record<string, number> = {};
  for (const [key, top] of positions) places[key] = top;
  keepForSession(SCROLL_KEY, JSON.stringify(places));
}

/** The positions that an earlier document has kept. The storage may hold anything. */
export function keptPositions(): ScrollPositions {
  try {
    const kept = Object.entries(Object(JSON.parse(keptForSession(SCROLL_KEY) ?? '{}')));
    return new Map(kept.filter((entry): entry is [string, number] => Number.isFinite(entry[1])));
  } catch {
    return new Map();
  }
}
