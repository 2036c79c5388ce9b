/** The link to the styles on demand, which no browser follows as it stands in the page. */
export const DEMAND_STYLES = 'link[disabled]';

/**
 * Adds the styles that are fetched on demand, once. The dev server has them in the page already.
 * @returns when they are there, or cannot be had
 */
export function addDemandStyles(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>(DEMAND_STYLES);
  const others = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  if (!link || others.some((other) => other !== link && other.href === link.href))
    return Promise.resolve();
  return new Promise<void>((resolve) => {
    const added = document.createElement('link');
    added.rel = 'stylesheet';
    added.href = link.href;
    added.addEventListener('load', () => resolve());
    // Without its styles a view shows nothing. The next choice asks for them again.
    added.addEventListener('error', () => {
      added.remove();
      resolve();
    });
    link.after(added);
  });
}
