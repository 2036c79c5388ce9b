import { hasShareDialog, shared, type Passed } from './share.ts';

/** Whether the device's own dialog for sharing takes a file. */
export function canShareFile(file: File): boolean {
  try {
    return hasShareDialog() && navigator.canShare({ files: [file] });
  } catch {
    // Browsers that share no files do not know the question.
    return false;
  }
}

/**
 * Shares a file, and a link beside it, by the device's own dialog, or saves the file if that fails.
 * Call it in the handler of a press.
 */
export async function passFile(file: File, url: string): Promise<Passed> {
  return (await shared({ files: [file], url })) ?? saveFile(file);
}

/** How long browsers may take to read a file that is saved, in milliseconds. */
const SAVING_MS = 60_000;

/** Saves a file where the browser saves what is downloaded. Call it in the handler of a press. */
export function saveFile(file: File): Passed {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SAVING_MS);
  return 'saved';
}
