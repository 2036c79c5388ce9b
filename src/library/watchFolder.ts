import { isWithin } from '../article/strings/paths.ts';

/**
 * A file that was written rests for this time, in milliseconds, before it is read. Before that it
 * may be half written. And Vite's watcher, chokidar, tells nothing of a change that follows another
 * within 50 milliseconds.
 */
const REST_MS = 100;

/** What Vite's watcher has of this. */
type Watcher = {
  add: (folder: string) => unknown;
  on: (event: 'all', listener: (event: string, file: string) => void) => unknown;
};

/**
 * Tells of each file in a folder, or further below, that was written, added or removed and has come
 * to rest.
 * @param folder absolute path
 */
export function watchFolder(
  watcher: Watcher,
  folder: string,
  onChanged: (file: string) => void,
): void {
  const timers = new Map<string, NodeJS.Timeout>();
  watcher.add(folder);
  watcher.on('all', (_event, file) => {
    if (!isWithin(folder, file)) return;
    clearTimeout(timers.get(file));
    const tell = () => {
      timers.delete(file);
      onChanged(file);
    };
    timers.set(file, setTimeout(tell, REST_MS));
  });
}
