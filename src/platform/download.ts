import { element } from './element.ts';

/** How long a browser may take to read what it saves, in milliseconds. */
const READING_MS = 10_000;

/** Lets the reader save a text as a file. It leaves no device for that. */
export function download(name: string, text: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  // Out of the document nothing else hears the press.
  element('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), READING_MS);
}
