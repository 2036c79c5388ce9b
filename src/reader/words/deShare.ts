/** The words of the sheet that shares, in German. They are loaded with it. */
export const deShare = {
  title: 'Teilen',
  close: 'Schließen',
  article: 'Der ganze Artikel',
  section: 'Dieser Abschnitt',
  quote: 'Dieses Zitat',
  send: 'Senden',
  sendPicture: 'Bild senden',
  savePicture: 'Bild speichern',
  copyLink: 'Link kopieren',
  copyQuote: 'Zitat kopieren',
  pictureSaved: 'Bild gespeichert',
};

/** What the sheet says, in any of the languages of the interface. */
export type ShareWords = typeof deShare;
