import { VIEW_STYLES } from './earlyView.ts';

/**
 * Adds the styles of views and of their sheet, once. The dev server has them in the page already.
 * @returns when they are there, or cannot be had
 */
export function addViewStyles(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>(VIEW_STYLES);
  const others = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  if (!link || others.some((other) => other !== link && other.href === link.href))
    return Promise.resolve();
  return new Promise((resolve) => {
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
