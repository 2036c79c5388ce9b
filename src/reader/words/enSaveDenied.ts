/** What is said where nothing can be saved, in English. It is loaded with what saves. */
export const enSaveDenied = {
  title: 'Save',
  text: 'This browser keeps nothing at the moment: its storage is full or blocked.',
  close: 'Close',
};
