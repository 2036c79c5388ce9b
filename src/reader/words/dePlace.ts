/** The words of the offer to read on, in German. They are loaded with it. */
export const dePlace = {
  /** @param where heading of the section, or the first words of the sentence */
  question: (where: string) => `Weiterlesen bei „${where}“?`,
  accept: 'Weiterlesen',
  decline: 'Von vorn',
};

/** What the offer says, in any of the languages of the interface. */
export type PlaceWords = typeof dePlace;
