/** The result of sharing. */
export type Passed = 'shared' | 'copied' | 'saved' | 'denied' | 'cancelled';

/** Whether the device has a dialog of its own for sharing. A browser may deny even the question. */
export function hasShareDialog(): boolean {
  try {
    return typeof navigator.share === 'function';
  } catch {
    return false;
  }
}

/**
 * Shares a link by the device's own dialog, or copies it if there is none. Call it in the handler
 * of a press: browsers allow neither at other times.
 */
export async function passLink(link: { title: string; url: string }): Promise<Passed> {
  if (!hasShareDialog()) return copyText(link.url);
  return (await shared(link)) ?? copyText(link.url);
}

/**
 * Shares by the device's own dialog.
 * @returns null after any error but that the reader has closed it: no permission in a frame
 */
export async function shared(data: ShareData): Promise<Passed | null> {
  try {
    await navigator.share(data);
    return 'shared';
  } catch (error) {
    const isClosed = error instanceof DOMException && error.name === 'AbortError';
    return isClosed ? 'cancelled' : null;
  }
}

/** Copies a text. Browsers deny it without permission, and on pages without encryption. */
export async function copyText(text: string): Promise<Passed> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'denied';
  }
}
