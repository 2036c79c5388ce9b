/** The words of the desk in German and English. The language is that of the article. */
import type { Act } from '../../article/format/article.ts';
import type { Unclear } from '../../import/attribution/proposals.ts';
import { actWords } from '../../reader/words/passageLabel.ts';

const UNCLEAR: Record<Unclear, string> = {
  subjunctive: 'Konjunktiv, niemand genannt',
  quotation: 'Zitat, niemand genannt',
  pronoun: 'Unklar, wer gemeint ist',
};

export const de = {
  desk: 'Redaktion',
  articles: 'Artikel',
  loading: 'Wird geladen …',
  open: (proposed: number, unclear: number) =>
    [proposed > 0 ? `${proposed} vermutet` : '', unclear > 0 ? `${unclear} ungeklärt` : '']
      .filter(Boolean)
      .join(', ') || 'alles entschieden',
  faultCount: (number: number) => `${number} Fehler in der Datei`,
  progress: (confirmed: number, all: number) => `${confirmed} von ${all} bestätigt`,
  unclearCount: (number: number) => (number === 0 ? '' : `${number} ungeklärt`),
  next: 'Nächste offene',
  undo: 'Rückgängig',
  toText: 'Zum Text',
  statement: (number: number, all: number) => `Aussage ${number} von ${all}`,
  state: {
    proposed: 'Vermutet, noch nicht bestätigt',
    confirmed: 'Bestätigt',
    released: 'Niemandes, so entschieden',
    plain: 'Spricht für sich',
  },
  unclear: (why: Unclear) => UNCLEAR[why],
  whose: 'Wer sagt das?',
  nobody: (teller: string) => `Niemand sonst (${teller})`,
  newSource: 'Neue Quelle',
  name: 'Name, wie der Text ihn nennt',
  role: 'Was sie ist',
  basis: 'Worauf sie sich stützt (wenn der Text es sagt)',
  unnamedBasis: 'Diese Leute sind ungenannt',
  label: 'Kurz, für die Marke im Text',
  add: 'Hinzufügen',
  save: 'Speichern',
  cancel: 'Abbrechen',
  does: 'Was sie damit tut',
  act: (act: Act) => actWords(act, 'de') || 'berichtet',
  cue: 'Woran man es erkennt',
  cueHint: 'Erstes, dann letztes Wort wählen.',
  noCue: 'Kein Wort zeigt es',
  splitHint: 'Vor welchem Wort beginnt die zweite Aussage?',
  confirm: 'Bestätigen',
  more: 'Am Satz ändern',
  split: 'Teilen',
  join: 'Mit der nächsten verbinden',
  changeText: 'Wortlaut ändern',
  deny: 'Wem es widerspricht',
  denyWhat: 'Was bestritten wird, in Worten',
  denied: 'Bestrittene Aussagen',
  deniedSource: 'Oder alles, was diese Quelle sagt',
  none: 'keine',
  text: 'Wortlaut',
  parts: 'Bearbeiten',
  head: 'Kopf',
  kicker: 'Dachzeile',
  headline: 'Überschrift',
  credit: 'Quellenzeile',
  published: 'Erschienen',
  modified: 'Stand',
  sections: 'Abschnitte',
  opening: 'Anfang',
  heading: 'Zwischenüberschrift',
  id: 'Kennung in Adressen',
  aliases: (all: readonly string[]) =>
    `Frühere Kennungen, die weiter hierher führen: ${all.join(', ')}`,
  picture: 'Bild',
  alt: 'Was das Bild zeigt, für alle, die es nicht sehen',
  pictureCredit: 'Bildnachweis',
  sources: 'Quellen',
  merge: 'Dieselbe wie',
  mergeAction: 'Zusammenlegen',
  corrections: 'Berichtigungen',
  newCorrection: 'Neue Berichtigung',
  date: 'Datum',
  correctionText: 'Was berichtigt wurde',
  section: 'Abschnitt',
  wholeArticle: 'der ganze Artikel',
  remove: 'Entfernen',
  change: (what: string) => `${what} ändern`,
  saved: 'Gespeichert',
  reloaded:
    'Die Datei wurde außerhalb geändert und ist neu geladen. Ihre letzte Änderung ist nicht geschrieben.',
  faulty: 'Die Datei hat Fehler. Verbessern Sie sie in Ihrem Editor; die Seite lädt sich dann neu.',
  refused: 'Nicht geschrieben:',
  fault: (found: string, expected: string) => `gefunden ${found}, erwartet ${expected}`,
  line: (number: number) => `Zeile ${number}`,
  unreachable: 'Die Redaktion antwortet nicht. Läuft „npm run desk“ noch?',
  keys: 'Tasten',
  keyList: [
    ['Eingabe', 'bestätigen und weiter'],
    ['1–9', 'diese Quelle'],
    ['0', 'niemand sonst'],
    ['↑ ↓', 'vorige, nächste Aussage'],
    ['N', 'nächste offene'],
    ['Q', 'zu den Quellen'],
    ['A', 'zu dem, was sie tut'],
    ['H', 'zu den Hinweiswörtern'],
    ['Z', 'rückgängig'],
    ['Esc', 'zurück zur Aussage'],
  ],
} as const;

/** What the desk says, in any of its languages. */
export type DeskWords = {
  [Name in keyof typeof de]: (typeof de)[Name] extends string
    ? string
    : Name extends 'state'
      ? Record<keyof (typeof de)['state'], string>
      : Name extends 'keyList'
        ? readonly (readonly [string, string])[]
        : (typeof de)[Name];
};
