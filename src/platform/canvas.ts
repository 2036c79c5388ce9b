/**
 * Whether a canvas gives back what is drawn on it. Some browsers give noise instead, so that nobody
 * is recognised by it, and a picture made of it would be noise. It leaves a mark in a corner.
 */
export function givesBack(context: CanvasRenderingContext2D): boolean {
  const drawn = [16, 32, 48];
  context.fillStyle = `rgb(${drawn.join(' ')})`;
  context.fillRect(0, 0, 1, 1);
  const { data } = context.getImageData(0, 0, 1, 1);
  return drawn.every((part, index) => Math.abs(part - (data[index] ?? 0)) <= NOT_SEEN);
}

/** Some browsers change the last bit of a colour. Nobody sees that. */
const NOT_SEEN = 2;

/** What a canvas shows, as a file; null if the browser makes none. */
export async function pngOf(canvas: HTMLCanvasElement, name: string): Promise<File | null> {
  const type = 'image/png';
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, type);
  });
  return blob && new File([blob], name, { type });
}

/** How long a picture waits for its faces, in milliseconds. */
const PATIENCE_MS = 1000;

/**
 * Waits until the document has faces for a text. What cannot be had in time is drawn by the next
 * face of the list of families.
 * @param fonts as a canvas takes them
 */
export async function facesLoaded(fonts: readonly string[], text: string): Promise<void> {
  const patience = new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
  });
  try {
    await Promise.race([
      Promise.all(fonts.map((font) => document.fonts.load(font, text))),
      patience,
    ]);
  } catch {
    // Old browsers know no `document.fonts`.
  }
}
