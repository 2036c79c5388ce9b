/** What a reader does first on a page. All are passive: nothing waits for a listener. */
const SIGNS = ['scroll', 'pointermove', 'pointerdown', 'keydown'] as const;

/** How long the window has to be at rest, in milliseconds. */
const REST_MS = 500;

/**
 * Tells once that the reader has begun to do something with the page. It waits until the window has
 * come to rest and the browser is idle, so that it is a good moment for some work.
 * @returns stops it
 */
export function whenEngaged(onEngaged: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let last = 0;
  const look = () => {
    const isAtRest = scrollY === last;
    last = scrollY;
    if (!isAtRest) timer = setTimeout(look, REST_MS);
    else
      whenIdle(() => {
        if (!isStopped) onEngaged();
      });
  };
  const begin = () => {
    for (const type of SIGNS) removeEventListener(type, begin);
    last = scrollY;
    timer = setTimeout(look, REST_MS);
  };
  for (const type of SIGNS) addEventListener(type, begin, { passive: true });
  return () => {
    isStopped = true;
    clearTimeout(timer);
    for (const type of SIGNS) removeEventListener(type, begin);
  };
}

/** Safari knows no idle callbacks. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run);
  else setTimeout(run);
}
