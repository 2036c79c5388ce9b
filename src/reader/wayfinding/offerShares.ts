import { HOOKS } from '../hooks.ts';
import type { Words } from '../words/de.ts';
import type { ListedEntry } from './listedEntries.ts';

/**
 * Gives every section of the list a button that shares it. The prerendered list has none, since
 * they need a script.
 * @param onShare is given the section's id
 * @returns removes them
 */
export function offerShares(
  entries: readonly ListedEntry[],
  onShare: (id: string) => void,
  t: Pick<Words, 'shareSection'>,
): () => void {
  const links = document.querySelector(HOOKS.entries)?.querySelectorAll('a') ?? [];
  const sign = document.querySelector(`${HOOKS.share} svg`);
  const buttons = [...links].flatMap((link, index) => {
    const entry = entries[index];
    if (!entry?.isHeading) return [];
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'entry-share';
    button.setAttribute('aria-label', t.shareSection(entry.name));
    if (sign) button.append(sign.cloneNode(true));
    button.addEventListener('click', () => onShare(entry.id));
    link.after(button);
    return [button];
  });
  return () => {
    for (const button of buttons) button.remove();
  };
}
