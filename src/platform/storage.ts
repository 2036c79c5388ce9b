/**
 * Keeps a text in the browser for the next pages of this site. If storage is denied or full, it
 * keeps nothing and does not fail.
 * @param text null forgets it
 * @returns whether it is kept, or forgotten
 */
export function keepText(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    // The page works without it.
    return false;
  }
}

/** The text that was kept on this site; null if there is none or storage is denied. */
export function keptText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text in the browser for this tab, as `keepText` does for all tabs. */
export function keepForSession(key: string, text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // The page works without it.
  }
}

/** The text that was kept for this tab; null if there is none or storage is denied. */
export function keptForSession(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * Tells when another tab keeps another text, or forgets all of them.
 * @returns stops it
 */
export function watchKeptText(key: string, onChange: (text: string | null) => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key === key || event.key === null)
      onChange(event.key === null ? null : event.newValue);
  };
  addEventListener('storage', onStorage);
  return () => removeEventListener('storage', onStorage);
}

/** The keys of all texts that are kept and begin like this; none where storage is denied. */
export function keptKeys(prefix: string): string[] {
  try {
    return [localStorage, sessionStorage].flatMap((storage) =>
      Object.keys(storage).filter((key) => key.startsWith(prefix)),
    );
  } catch {
    return [];
  }
}

/** Forgets all texts whose keys begin like this, those of the tab as well. */
export function forgetTexts(prefix: string): void {
  for (const key of keptKeys(prefix))
    for (const storage of [localStorage, sessionStorage]) storage.removeItem(key);
}
