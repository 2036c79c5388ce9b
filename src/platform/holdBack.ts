/** An entry on the history that stands for something that lies over the page. */
export type HeldEntry = {
  /** Takes the entry off again, when the thing was closed by other means than Back. */
  release: () => void;
  /** Leaves the entry to a link that takes its place. */
  abandon: () => void;
};

/**
 * Lets Back close what lies over the page, and nothing else: an entry with the same address is put
 * on the history, and Back takes that one.
 */
export function holdBack(onBack: () => void): HeldEntry {
  const { href } = location;
  let isLeaving = false;
  const abandon = () => removeEventListener('popstate', onPopState, { capture: true });
  const onPopState = (event: PopStateEvent) => {
    abandon();
    // Another address is a link's move, which others are to hear of.
    if (location.href !== href) return;
    event.stopImmediatePropagation();
    if (!isLeaving) onBack();
  };
  history.pushState({ ...history.state, held: true }, '');
  addEventListener('popstate', onPopState, { capture: true });

  const release = () => {
    isLeaving = true;
    // Behind the press that closes it: was that on a link, the link has left the entry behind.
    setTimeout(() => {
      if ((history.state as { held?: boolean } | null)?.held === true) history.back();
      else abandon();
    });
  };
  return { release, abandon };
}
