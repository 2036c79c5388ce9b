/** What stands under `PLACES_KEY` where the reader wants no place to be kept. */
export const NO_PLACES = 'off';
