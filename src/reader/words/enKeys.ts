import type { KeysWords } from './deKeys.ts';

/** The words of the sheet that lists the keys, in English. They are loaded with it. */
export const enKeys: KeysWords = {
  title: 'Keys',
  close: 'Close',
  commands: {
    sectionOn: 'Next section',
    sectionBack: 'Previous section',
    attribution: '“Who says that?” on and off',
    list: 'List of sections',
    share: 'Share',
    help: 'This list',
  },
};
