import type { PlaceWords } from './dePlace.ts';

/** The words of the offer to read on, in English. They are loaded with it. */
export const enPlace: PlaceWords = {
  question: (where) => `Read on at “${where}”?`,
  accept: 'Read on',
  decline: 'From the start',
};
