/**
 * The bar at the top. It is decoration: the navigation has the words for it. watchProgress.ts moves
 * it and draws a tick where each section begins.
 */
export function ReadingProgress() {
  return (
    <div className="reading-progress" aria-hidden="true">
      <div className="reading-progress-bar" data-hook="progress" />
    </div>
  );
}
