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

/** Keeps a text in the browser for this tab, as `keepText` does for all of them. */
export function keepForSession(key: string, text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // The page works without: it forgets.
  }
}

/** What was kept for this tab; null where there is nothing, or storage is denied. */
export function keptForSession(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
