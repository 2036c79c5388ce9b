/** The words of the sheet that lists the keys, in German. They are loaded with it. */
export const deKeys = {
  title: 'Tasten',
  close: 'Schließen',
  commands: {
    sectionOn: 'Nächster Abschnitt',
    sectionBack: 'Voriger Abschnitt',
    attribution: '„Wer sagt das?“ an und aus',
    list: 'Liste der Abschnitte',
    share: 'Teilen',
    help: 'Diese Übersicht',
  },
};

/** What the sheet says, in any of the languages of the interface. */
export type KeysWords = typeof deKeys;
