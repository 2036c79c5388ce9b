/** What became of something that the reader wanted to pass on. */
export type Passed = 'shared' | 'copied' | 'denied' | 'cancelled';

/**
 * Passes a link on by the device's own means, or copies it where there are none.
 * To be called in the answer to a press: browsers allow neither otherwise.
 */
export async function passLink(link: { title: string; url: string }): Promise<Passed> {
  if (!('share' in navigator)) return copyText(link.url);
  try {
    await navigator.share(link);
    return 'shared';
  } catch (error) {
    // The reader closed it; anything else (no permission in a frame) leaves copying.
    const closed = error instanceof DOMException && error.name === 'AbortError';
    return closed ? 'cancelled' : copyText(link.url);
  }
}

/** Copies a text. It is denied without permission, and on pages that came without encryption. */
export async function copyText(text: string): Promise<Passed> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'denied';
  }
}
