/**
 * The button that ends the singling out of statements, in the bar, since they may be anywhere in
 * the text: "Nur WSJ ×". It is pressed, and hidden while nothing is singled out.
 */
export function OnlyEnd() {
  return (
    // Its words come with what is singled out.
    // oxlint-disable-next-line jsx-a11y/control-has-associated-label
    <button type="button" className="only-end" data-hook="end-only" aria-pressed="true" hidden />
  );
}
