import { isPlace, idHash } from '../../article/links/address.ts';
import type { Resolution } from '../../article/links/hashResolver.ts';
import { SOURCE_PANEL_ID } from '../../article/links/pageIds.ts';
import { replaceHash, watchHash } from '../../platform/hash.ts';
import { showHash, type Move } from '../../platform/history.ts';
import {
  endLanding,
  hasLandedAt,
  isAtEnd,
  isWhereFirstScrolled,
  reachHeight,
  scrollTo,
  scrollToHeight,
  keepLanding,
} from '../../platform/landing.ts';
import { windowSpan } from '../../platform/scroll.ts';
import { addressedOf, linkTarget } from './linkTargets.ts';
import type { ListedEntry } from './listedEntries.ts';

/** A link that did not say for sure where it leads. */
export type UnresolvedLink = Extract<Resolution, { kind: 'near' | 'none' }>;

/** What is told of each move to another address. */
type Arrivals = {
  /**
   * The reader goes to another address. What was told of the last one no longer holds.
   */
  onLeave: () => void;
  /** The address named no section, or only nearly; null when all is well. */
  onResolved: (unresolved: UnresolvedLink | null) => void;
  /**
   * A link has led to an entry. It is told again when the page has moved and the landing has been
   * put right.
   */
  onArrive: (entry: string) => void;
};

/**
 * Takes the reader where the address leads, at first and at every move.
 * @param entries of the list of sections
 * @param isPanelBeside whether the panel of sources stands beside the text
 * @returns stops it
 */
export function watchArrivals(
  entries: readonly ListedEntry[],
  isPanelBeside: () => boolean,
  { onLeave, onResolved, onArrive }: Arrivals,
): () => void {
  let corrected: UnresolvedLink | null = null;
  let moves = 0;

  const arrive = (hash: string, how: Move, left: number | null) => {
    endLanding();
    onLeave();
    const move = (moves += 1);
    const id = hash.slice(1);
    const target = linkTarget(id, entries);
    if (target?.kind === 'statement') {
      land(id, target.entry, how, left);
      showHash(idHash(target.entry));
    } else if (target || isPlace(id)) {
      settle(target ? { kind: 'exact', id } : { kind: 'place' }, how, left);
    } else {
      void resolve(hash).then((resolution) => {
        return resolution && move === moves ? settle(resolution, how, left) : undefined;
      });
    }
  };

  /** Reads a link that is no id of the page. Few are like that, so the code comes when needed. */
  const resolve = async (hash: string): Promise<Resolution | null> => {
    try {
      const { hashResolver } = await import('../../article/links/hashResolver.ts');
      return hashResolver(addressedOf(entries))(hash);
    } catch {
      // Without that code the address stays, and the page with it.
      return null;
    }
  };

  /** Beside the text the sources are in sight already, and the text must not move. */
  const isBeside = (entry: string | undefined) => entry === SOURCE_PANEL_ID && isPanelBeside();

  const settle = (resolution: Resolution, how: Move, left: number | null) => {
    if (resolution.kind === 'other' || resolution.kind === 'near') {
      // The correction causes another arrival. The notice has to stay through it.
      corrected = resolution.kind === 'near' ? resolution : null;
      const { top } = windowSpan();
      replaceHash(idHash(resolution.id));
      if (isBeside(linkTarget(resolution.id, entries)?.entry)) scrollToHeight(top);
      return;
    }
    onResolved(resolution.kind === 'none' ? resolution : corrected);
    corrected = null;
    if (resolution.kind === 'exact') {
      land(resolution.id, linkTarget(resolution.id, entries)?.entry ?? resolution.id, how, left);
    } else if (isReturn(how)) putBack(null, how, left);
    else if (resolution.kind === 'none') scrollToHeight(0);
  };

  /** Makes an arrival count, and corrects the landing while the page settles. */
  const land = (id: string, entry: string, how: Move, left: number | null) => {
    const target = document.getElementById(id);
    if (!target) return;
    const isInSight = isBeside(entry);
    const align = () => {
      if (!isInSight) scrollTo(target);
      else if (how === 'link' && left !== null) scrollToHeight(left);
      onArrive(entry);
    };
    if (isReturn(how)) putBack(target, how, left);
    // The browser scrolls there itself, until the page has loaded. If the page is elsewhere, the
    // reader has moved on, or the text has grown since.
    const isEarly = document.readyState !== 'complete' && windowSpan().top === 0;
    const isSure = how === 'link' || isInSight || isEarly;
    const isThere = () => hasLandedAt(target) || (how === 'visit' && isWhereFirstScrolled());
    if (!isSure && !isThere()) return;
    align();
    // A browser may scroll to a link's target after it has told the move.
    if (isInSight) requestAnimationFrame(align);
    if (!isReturn(how)) keepLanding(target, align);
  };

  const stop = watchHash(arrive);
  return () => {
    stop();
    moves += 1;
    endLanding();
  };
}

/** Whether the reader has been there before. Then the earlier position goes before the address. */
function isReturn(how: Move): boolean {
  return how === 'traverse' || how === 'reload';
}

/**
 * Scrolls back to the earlier position. After a reload the browser has done so, unless the window
 * is still at the top, at the end of a page that has not all its styles yet, or, as sometimes in
 * Chromium, at the hash.
 */
function putBack(target: Element | null, how: Move, left: number | null): void {
  if (left === null) return;
  const { top } = windowSpan();
  const isUntouched = top === 0 || (target !== null && hasLandedAt(target));
  const isCut = top < left && isAtEnd();
  if (how === 'traverse' || isUntouched || isCut) reachHeight(left);
}
