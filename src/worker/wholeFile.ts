/**
 * Whether a file is what its name says. The hash in the name of data, fonts, styles and pictures is
 * the beginning of the SHA-256 of the content; that of scripts is in a list. So neither a portal's
 * page nor half of a file is ever kept.
 * @param path of the file on its host
 * @param scripts of this build, with the beginnings of their hashes
 * @returns false for a script of another build, too: nobody here knows what it should be
 */
export async function isWholeFile(
  path: string,
  content: ArrayBuffer,
  scripts: Readonly<Record<string, string>>,
): Promise<boolean> {
  const expected = path.endsWith('.js') ? scripts[path] : /-([\w-]{8})\.\w+$/.exec(path)?.[1];
  return expected !== undefined && (await hashOf(content)).startsWith(expected);
}

/** The beginning of a SHA-256, in base64url, as the build writes it into names. */
async function hashOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...digest.subarray(0, 6)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
