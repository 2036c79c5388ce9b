import { keptText, watchKeptText } from '../../platform/storage.ts';
import { KEYS_KEY } from '../../platform/storageKeys.ts';
import { KEYS_ON } from './keysOn.ts';

/**
 * Lets the reader use keys where they have switched them on in the sheet of the view, in this tab
 * or another one. The code is loaded for these readers alone.
 * @param language of the article, which decides that of the sheet that lists the keys
 */
export function watchKeys(language: string): () => void {
  let isStopped = false;
  const turn = (text: string | null) => {
    import('./turnKeys.ts')
      .then(({ turnKeys }) => (isStopped ? undefined : turnKeys(text === KEYS_ON, language)))
      // Whoever switches them on asks again.
      .catch(() => {});
  };
  const kept = keptText(KEYS_KEY);
  if (kept !== null) turn(kept);
  const stop = watchKeptText(KEYS_KEY, turn);
  return () => {
    isStopped = true;
    stop();
  };
}
