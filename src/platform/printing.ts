/**
 * Tells when the page is about to be printed, and when it has been.
 * @param onBefore may change the page; what it does is on paper
 * @returns stops it
 */
export function watchPrinting(onBefore: () => void, onAfter: () => void): () => void {
  addEventListener('beforeprint', onBefore);
  addEventListener('afterprint', onAfter);
  return () => {
    removeEventListener('beforeprint', onBefore);
    removeEventListener('afterprint', onAfter);
  };
}
