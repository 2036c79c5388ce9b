/** What the errors of the file system mean for who reads them, and what to do. */
const REASONS: Record<string, string | undefined> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you may not read or write here; choose another place or change the permissions',
  EPERM: 'you may not read or write here; choose another place or change the permissions',
  EROFS: 'nothing can be written here; choose another place',
  ENOSPC: 'the disk is full; make room and try again. What was there before still stands',
  EDQUOT: 'the disk is full; make room and try again. What was there before still stands',
  EFBIG: 'the file is too large for this disk. What was there before still stands',
  EISDIR: 'this is a folder, expected a file',
  ENOTDIR: 'a file stands where a folder is meant; name a folder',
  EEXIST: 'a file stands where a folder is meant; name a folder',
};

/**
 * Says why a file cannot be read or written.
 * @throws the error itself if it is none of the file system
 */
export function fileError(file: string, error: unknown): string {
  const { code, path, dest = path } = error as NodeJS.ErrnoException & { dest?: string };
  if (typeof code !== 'string') throw error;
  const place = code === 'ENOTDIR' ? file : (dest ?? file);
  return `${place}: ${REASONS[code] ?? (error as Error).message}\n`;
}
