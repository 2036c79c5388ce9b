/** A text that the browser keeps for this site. */
export type StoredText = {
  get: () => string | null;
  /** @param text null forgets it */
  set: (text: string | null) => void;
};

/** What is kept under a key. Where storage is denied or full, nothing is, and nothing fails. */
export function storedText(key: string): StoredText {
  return {
    get: () => {
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    set: (text) => {
      try {
        if (text === null) localStorage.removeItem(key);
        else localStorage.setItem(key, text);
      } catch {
        // The page works without: it forgets.
      }
    },
  };
}
