/** The result of sharing. */
export type Passed = 'shared' | 'copied' | 'denied' | 'cancelled';

/**
 * Shares a link by the device's own dialog, or copies it if there is none. Call it in the handler
 * of a press: browsers allow neither at other times.
 */
export async function passLink(link: { title: string; url: string }): Promise<Passed> {
  if (!('share' in navigator)) return copyText(link.url);
  try {
    await navigator.share(link);
    return 'shared';
  } catch (error) {
    // The reader closed the dialog. After any other error (no permission in a frame) it copies.
    const closed = error instanceof DOMException && error.name === 'AbortError';
    return closed ? 'cancelled' : copyText(link.url);
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
