import { picturesBeside } from '../../src/import/picturesBeside.ts';

/** Finds no picture, as for a text that comes without a folder. */
export const noPicture = picturesBeside(null).find;
