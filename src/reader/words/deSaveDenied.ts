/** What is said where nothing can be saved, in German. It is loaded with what saves. */
export const deSaveDenied = {
  title: 'Merken',
  text: 'Dieser Browser speichert gerade nichts: Der Speicher ist voll oder gesperrt.',
  close: 'Schließen',
};
