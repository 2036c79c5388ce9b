import { lineAtTop, putLineAtTop, type Line } from '../../platform/line.ts';
import { keepText, keptText } from '../../platform/storage.ts';
import { createStore } from '../../platform/store.ts';
import { VIEW_KEY } from '../../platform/storageKeys.ts';
import { HOOKS } from '../hooks.ts';
import { mastheadHeight } from '../mastheadHeight.ts';
import { addDemandStyles } from '../addDemandStyles.ts';
import { parseView, viewText, type View } from './view.ts';

const LINES = `${HOOKS.article} ${HOOKS.statement}, ${HOOKS.body} h2, h1`;

/** The view that the page shows. */
export const shownView = createStore<View>(parseView(keptText(VIEW_KEY)));

/** Shows the view that is kept, by this tab or another one. */
export async function showKept(): Promise<void> {
  await show(parseView(keptText(VIEW_KEY)));
}

/** Shows a view and keeps it for the next pages; where storage is denied, only for this one. */
export async function choose(view: View): Promise<void> {
  keepText(VIEW_KEY, viewText(view));
  await show(view);
}

/**
 * Shows a view. What stands at the top of the window stays there while the text is broken into
 * lines anew.
 */
async function show(view: View): Promise<void> {
  shownView.set(view);
  await addDemandStyles();
  // Another choice may have come while the styles did.
  if (shownView.get() !== view) return;
  const text = viewText(view);
  keepingLine(() => {
    if (text === null) delete document.documentElement.dataset['view'];
    else document.documentElement.dataset['view'] = text;
  });
  colourBrowser(view);
}

/**
 * The line before the first of several changes, and the scroll position after the last one.
 */
let kept: { line: Line | null; left: number } | null = null;

/**
 * Only a scroll by the reader gives a new line. Otherwise each change would add its rounding.
 */
function keepingLine(change: () => void): void {
  const line = kept?.left === window.scrollY ? kept.line : lineAtTop(LINES, mastheadHeight());
  change();
  if (line) putLineAtTop(line, mastheadHeight());
  kept = { line, left: window.scrollY };
}

/** Gives the bars of the browser the colour of the paper; the first tag that fits counts. */
function colourBrowser({ theme }: View): void {
  document.querySelector(OWN_COLOUR)?.remove();
  if (theme === 'system') return;
  const meta = document.createElement('meta');
  meta.name = 'theme-color';
  meta.content = getComputedStyle(document.body).backgroundColor;
  meta.dataset['ours'] = '';
  document.head.prepend(meta);
}

const OWN_COLOUR = 'meta[name="theme-color"][data-ours]';
