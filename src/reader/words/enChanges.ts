import type { ChangesWords } from './deChanges.ts';

/** The words of what has changed since the last visit, in English. They are loaded with it. */
export const enChanges: ChangesWords = {
  changed: (since) => `changed since ${since}`,
  added: (since) => `new since ${since}`,
  heading: (since) => `heading changed since ${since}`,
  time: (clock) => clock,
  title: 'Changed',
  summary: (places, since) =>
    `${places === 1 ? 'One passage has' : `${places} passages have`} changed since ${since}.`,
  corrections: (number) =>
    number === 1 ? 'One correction was added.' : `${number} corrections were added.`,
  modified: (day) => `As of ${day}.`,
  show: 'Show',
  close: 'Close',
};
