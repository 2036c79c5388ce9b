import { ATTRIBUTION_SWITCH_ID, SECTION_NAV_ID } from '../../article/links/pageIds.ts';
import { followHash } from '../../platform/hash.ts';
import { HOOKS } from '../hooks.ts';
import { commandOf, entryTo, takesKeys, type Command } from './commands.ts';
import { showKeys } from './keysSheet.ts';

let stop: (() => void) | null = null;

/**
 * Switches the keys on or off.
 * @param language of the article, which decides that of the sheet that lists them
 */
export function turnKeys(isOn: boolean, language: string): void {
  stop?.();
  stop = null;
  if (!isOn) return;
  const onKey = (event: KeyboardEvent) => {
    const command = takesKeys(event.target) ? null : commandOf(event);
    if (command === null || document.querySelector('[role="dialog"]')) return;
    event.preventDefault();
    run(command, language);
  };
  document.addEventListener('keydown', onKey);
  stop = () => document.removeEventListener('keydown', onKey);
}

function run(command: Command, language: string): void {
  switch (command) {
    case 'sectionOn':
      return goToEntry(1);
    case 'sectionBack':
      return goToEntry(-1);
    case 'attribution':
      return document.getElementById(ATTRIBUTION_SWITCH_ID)?.click();
    case 'share':
      return document.querySelector<HTMLElement>(HOOKS.share)?.click();
    case 'list':
      return showList();
    case 'help':
      return void showKeys(language);
    default:
      return command satisfies never;
  }
}

/** Goes to a section as its link in the list does. */
function goToEntry(by: 1 | -1): void {
  const hashes = Array.from(
    document.querySelectorAll(`#${SECTION_NAV_ID} a`),
    (link) => link.getAttribute('href') ?? '',
  );
  const targets = hashes.map((hash) => document.getElementById(hash.slice(1)));
  const found = entryTo(by, targets.map(distance));
  const hash = found === null ? undefined : hashes[found];
  if (hash !== undefined) followHash(hash);
}

/** How far an element is from where a link to it leads; the end of the page for none. */
function distance(target: Element | null): number {
  if (!target) return Infinity;
  const margin = Number.parseFloat(getComputedStyle(target).scrollMarginTop) || 0;
  return target.getBoundingClientRect().top - margin;
}

/** Opens the list where it is a sheet, and leads to it where it stands beside the text. */
function showList(): void {
  const list = document.getElementById(SECTION_NAV_ID);
  const isBeside = list !== null && getComputedStyle(list).position !== 'fixed';
  if (isBeside && list.getClientRects().length > 0)
    (list.querySelector<HTMLElement>('[aria-current]') ?? list.querySelector('a'))?.focus();
  else document.querySelector<HTMLElement>(`[popovertarget="${SECTION_NAV_ID}"]`)?.click();
}
