/** A path with the separators of addresses, whatever the separators of the system are. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

/**
 * Whether a file lies in a folder or further below.
 * @param folder absolute, without `..`, of Windows or of any other system
 * @param file the same; the two may have different separators
 */
export function isWithin(folder: string, file: string): boolean {
  return comparable(file).startsWith(`${comparable(folder)}/`);
}

/** A path without a slash at its end. The case of a drive letter does not count. */
function comparable(path: string): string {
  return slashed(path)
    .replace(/\/+$/, '')
    .replace(/^\w:/, (drive) => drive.toLowerCase());
}
