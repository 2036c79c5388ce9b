/** A face for the page: its family, the address of its file, and how it is declared. */
type ListedFace = [family: string, address: string, descriptors: FontFaceDescriptors];

/**
 * The script of the page's head that shows its faces: all at once, or none of them on this page.
 * They are used only where all are there before the first frame that holds any of the page, so that
 * no line breaks anew and no two states stand side by side. On a fast connection, and where an
 * earlier page has fetched them, they are asked for at once. Elsewhere the text and the scripts
 * come first, and the faces are fetched into the browser's cache for the next page: Chromium delays
 * the first frame while a face loads. If the face is late, the delay gains nothing.
 *
 * It is written into the page as it stands here, so it sees nothing but what it is given and what
 * every browser has.
 * @param fastMs milliseconds from the request of the page within which a fast connection has
 *   brought its head
 * @param key under which the storage keeps the addresses of fetched faces
 * @param content selector that matches as soon as the page has content
 * @param quiet the event that tells that the scripts are done
 */
export async function showFonts(
  faces: readonly ListedFace[],
  fastMs: number,
  key: string,
  content: string,
  quiet: string,
): Promise<void> {
  let kept = '';
  try {
    kept = localStorage.getItem(key) ?? '';
  } catch {}
  const areKept = faces.every(([, address]) => kept.includes(address));
  let isPainted = false;
  const watchFrames = () => {
    // It stands in the document, so the frame that follows shows it.
    if (document.querySelector(content)) isPainted = true;
    else requestAnimationFrame(watchFrames);
  };
  watchFrames();
  // The newer entry of type "navigation" is not there yet in WebKit.
  if (areKept || Date.now() - performance.timing.requestStart < fastMs) {
    const loaded = await Promise.all(
      faces.map(([family, address, descriptors]) =>
        new FontFace(family, `url(${address})`, descriptors).load(),
      ),
    );
    if (!isPainted) for (const face of loaded) document.fonts.add(face);
  } else {
    await new Promise((resolve) => {
      addEventListener(quiet, resolve);
    });
    await Promise.all(faces.map(async ([, address]) => (await fetch(address)).arrayBuffer()));
  }
  const earlier = kept.length < 2000 ? kept : '';
  if (!areKept) localStorage.setItem(key, earlier + String(faces.map(([, address]) => address)));
}
