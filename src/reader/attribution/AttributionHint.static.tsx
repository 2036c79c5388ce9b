/**
 * The place for what is said once, when attribution is on for the first time (watchHint.ts). It is
 * not read out by itself: whoever hears the page hears the sources and need not know of colours.
 * @param label of the source that tells the article
 */
export function AttributionHint({ label }: { label: string }) {
  return <p className="attribution-hint" data-hint={label} hidden />;
}
