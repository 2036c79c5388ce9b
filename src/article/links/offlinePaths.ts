/** What the time without a connection needs of the site, by paths below its base. */

/** The page that says that there is no connection. */
export const OFFLINE_PATH = 'offline.html';

/** The service worker. It is there for the folder that it lies in. */
export const WORKER_PATH = 'worker.js';

/** The script that removes the worker where it is copied over it. */
export const REMOVING_PATH = 'worker-off.js';
