import type { ShareWords } from './deShare.ts';

/** The words of the sheet that shares, in English. They are loaded with it. */
export const enShare: ShareWords = {
  title: 'Share',
  close: 'Close',
  article: 'The whole article',
  section: 'This section',
  quote: 'This quote',
  send: 'Send',
  sendPicture: 'Send the picture',
  savePicture: 'Save the picture',
  copyLink: 'Copy the link',
  copyQuote: 'Copy the quote',
  pictureSaved: 'Picture saved',
};
