/**
 * Keeps a text in the browser for this site's next pages. Where storage is denied or full, nothing is
 * kept, and nothing fails.
 * @param text null forgets it
 */
export function keepText(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // The page works without: it forgets.
  }
}
