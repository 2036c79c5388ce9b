/** Where the browser keeps that the reader wants keys. Nothing stands there otherwise. */
export const KEYS_KEY = 'lesart.keys';

/** What stands there then. */
export const KEYS_ON = 'on';
