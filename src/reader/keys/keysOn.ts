/** What stands under `KEYS_KEY` where the reader wants keys; otherwise nothing stands there. */
export const KEYS_ON = 'on';
