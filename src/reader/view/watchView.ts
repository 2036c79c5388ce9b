import { watchPresses } from '../../platform/press.ts';
import { watchKeptText } from '../../platform/storage.ts';
import { VIEW_KEY } from '../../platform/storageKeys.ts';
import { HOOKS } from '../hooks.ts';

/**
 * Shows the button of the view and opens its sheet, and follows what the reader chooses in another
 * tab. What that takes is loaded when it is needed: a reader who chooses no view loads none of it.
 * @param language of the article, which decides that of the sheet
 * @param onMissing told at a press when the sheet cannot be had
 * @returns stops it
 */
export function watchView(language: string, onMissing: () => void): () => void {
  let isStopped = false;
  const withView = async (run: (view: typeof import('./viewSheet.ts')) => Promise<void>) => {
    const view = await import('./viewSheet.ts');
    if (!isStopped) await run(view);
  };
  // Nobody has pressed anything, so nothing is said where this fails.
  const showKept = () => withView((view) => view.showKept()).catch(() => {});

  showButton(true);
  if (document.documentElement.dataset['view'] !== undefined) void showKept();
  const stops = [
    watchPresses(HOOKS.viewButton, (button) => {
      withView(({ openSheet }) => openSheet(button, language)).catch(onMissing);
    }),
    watchKeptText(VIEW_KEY, () => void showKept()),
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
