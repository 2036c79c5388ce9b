/**
 * The script of the head that shows the styles that come later. It stands after their link and
 * after the script that says whether attribution is on. If it is, the page waits for these styles
 * too: a label that came later would move the text. A reader who has left attribution on has them
 * in the cache.
 *
 * It is written into the page as it stands here, so it sees nothing but what every browser has.
 * @param hasThem whether the page holds these styles inline, all but a few, and need not wait
 */
export function showLater(hasThem: boolean): void {
  const link = document.querySelector<HTMLLinkElement>('link[media=print]');
  if (!link) return;
  const show = () => {
    link.media = 'all';
  };
  // A cached file may be there before this script is.
  if (link.sheet) show();
  else link.addEventListener('load', show);
  if (hasThem || document.documentElement.dataset['attribution'] !== 'on') return;
  try {
    // A link that a script adds in another way holds nothing up.
    document.write(`<link rel="stylesheet" href="${link.href}">`);
  } catch {
    // Trusted Types forbid it. The styles come later here as well.
  }
}
