import type { Action } from './reading.ts';

const ACTIONS: readonly [MediaSessionAction, Action][] = [
  ['play', { type: 'resume' }],
  ['pause', { type: 'pause' }],
  ['stop', { type: 'stop' }],
  ['previoustrack', { type: 'section', by: -1 }],
  ['nexttrack', { type: 'section', by: 1 }],
  ['seekbackward', { type: 'sentence', by: -1 }],
  ['seekforward', { type: 'sentence', by: 1 }],
];

/**
 * Lets the keys of keyboards and headphones lead the voice, where the browser gives them to a page
 * that speaks.
 * @returns stops it
 */
export function watchMediaKeys(title: string, onAction: (action: Action) => void): () => void {
  const { mediaSession } = navigator as Partial<Navigator>;
  if (!mediaSession) return () => {};
  const set = (type: MediaSessionAction, handler: (() => void) | null) => {
    try {
      mediaSession.setActionHandler(type, handler);
    } catch {
      // Not every browser knows every key.
    }
  };
  if ('MediaMetadata' in window) mediaSession.metadata = new MediaMetadata({ title });
  for (const [type, action] of ACTIONS) set(type, () => onAction(action));
  return () => {
    mediaSession.metadata = null;
    for (const [type] of ACTIONS) set(type, null);
  };
}
