import { watchPresses } from '../../platform/press.ts';
import { watchKeptText } from '../../platform/storage.ts';
import { VIEW_KEY } from '../../platform/storageKeys.ts';
import { HOOKS } from '../hooks.ts';

/**
 * Shows the button of the view and opens its sheet, and follows what the reader chooses in another
 * tab. What that takes is loaded when it is needed: a reader who chooses no view loads none of it.
 * @param language of the article, which decides that of the sheet
 * @param onMissing told when the sheet cannot be had
 * @returns stops it
 */
export function watchView(language: string, onMissing: () => void): () => void {
  let isStopped = false;
  const withView = (use: (view: typeof import('./viewSheet.ts')) => Promise<void>) => {
    import('./viewSheet.ts').then((view) => (isStopped ? undefined : use(view))).catch(onMissing);
  };

  showButton(true);
  if (document.documentElement.dataset['view'] !== undefined)
    withView(({ showKept }) => showKept());
  const stops = [
    watchPresses(HOOKS.viewButton, (button) =>
      withView(({ openSheet }) => openSheet(button, language)),
    ),
    watchKeptText(VIEW_KEY, () => withView(({ showKept }) => showKept())),
  ];
  return () => {
    isStopped = true;
    showButton(false);
    for (const stop of stops) stop();
  };
}

/** Enables the button. Styles hide it while it is disabled (shared.css). */
function showButton(isShown: boolean): void {
  const button = document.querySelector<HTMLButtonElement>(HOOKS.viewButton);
  if (button) button.disabled = !isShown;
}
