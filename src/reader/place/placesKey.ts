/** Where the browser keeps the places of articles. */
export const PLACES_KEY = 'lesart.places';

/** What stands there where the reader wants none to be kept. */
export const NO_PLACES = 'off';

/** Where it keeps what was read of articles, and how their words were. */
export const VISITS_KEY = 'lesart.visits';
