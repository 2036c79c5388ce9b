/** The words of the interface in German. Those of the articles are the articles' own. */
import type { Chain } from '../../article/attribution/chain.ts';
import type { Kind } from '../../article/attribution/kinds.ts';
import type { Act, Role } from '../../article/format/article.ts';
import { chainWords } from './chainWords.ts';
import { longDay } from './longDay.ts';

const ROLE_WORDS: Record<Role, string> = {
  agency: 'Nachrichtenagentur',
  newspaper: 'Zeitung',
  magazine: 'Zeitschrift',
  broadcaster: 'Sender',
  website: 'Website',
  book: 'Buch',
  study: 'Studie',
  document: 'Dokument',
  person: 'Person',
  organisation: 'Organisation',
  company: 'Unternehmen',
  authority: 'Behörde',
};

const KIND_WORDS: Record<Kind, string> = {
  reported: 'Berichtetes',
  disputed: 'Umstrittenes',
  unnamed: 'Ungenannte',
};

export const de = {
  sections: 'Abschnitte',
  /** Follows their number. */
  sectionNoun: (number: number): string => (number === 1 ? 'Abschnitt' : 'Abschnitte'),
  opening: 'Anfang',
  sources: 'Quellen',
  sourceCount: (number: number) => count(number, 'Quelle', 'Quellen'),
  moreArticles: 'Weitere Artikel',
  allArticles: 'Alle Artikel',
  toText: 'Zum Text',
  toSections: 'Zu den Abschnitten',
  toSources: 'Zu den Quellen',
  frontPage: 'Lesart, Startseite',
  dateUnknown: 'Erscheinungsdatum nicht bekannt',
  published: (date: string) => longDay(date, 'de'),
  corrected: (date: string) => `Korrektur vom ${longDay(date, 'de')}:`,
  modified: (date: string) => `Stand: ${longDay(date, 'de')}`,
  readingTime: (minutes: number) => `${minutes} Min. Lesezeit`,
  /** @param minutes rounded; 0 for less than three quarters of a minute (readingTime.ts) */
  minutesLeft: (minutes: number) => `noch ${minutes === 0 ? 'unter ' : ''}${minutes || 1} Min.`,
  finished: 'Gelesen',
  /** Where one is among the sections. */
  place: (index: number, total: number): string => `${index}/${total}`,
  role: (role: Role) => ROLE_WORDS[role],
  /** Follows their number. */
  statementNoun: (number: number): string => (number === 1 ? 'Aussage' : 'Aussagen'),
  via: (label: string) => `zitiert nach ${label}`,
  table: 'Tabelle',
  attribution: 'Wer sagt das?',
  /**
   * Follows a passage, for those who hear it.
   * @param act what the source does, in words; empty where it reports
   */
  sourceOf: (name: string, act: string, via: string | undefined, proposed: boolean) =>
    ` (${act === '' ? `Quelle: ${name}` : `${name} ${act}`}${via === undefined ? '' : `, zitiert nach ${via}`}${proposed ? ', vermutet' : ''})`,
  originalAt: (name: string, place: string) => `${place}: ${name} im Original`,
  inText: (label: string) => `${label} im Text hervorheben`,
  /** What is singled out in the text, on the button that ends it. */
  only: (what: string) => `Nur ${what}`,
  kind: (kind: Kind) => KIND_WORDS[kind],
  /** How the words of a source reached the text. `act` is undefined if it does several things. */
  chain: (chain: Chain, act: Act | undefined) => chainWords(chain, act, 'de'),
  onUnnamed: 'gestützt auf Ungenannte',
  disputed: 'Was ist umstritten?',
  /** Before what a denial is about. */
  denied: 'Bestritten:',
  /** Before a link to the sentence that another one is about. */
  inTextToo: 'Dazu im Text:',
  /** After the name of a source that is contradicted as a whole. */
  everything: 'alle Aussagen',
  notConfirmed: 'Vermutet; von der Redaktion noch nicht bestätigt.',
  reported: (reported: number, all: number) =>
    `${reported} von ${count(all, 'Aussage', 'Aussagen')} ${reported === 1 ? 'stammt' : 'stammen'} von anderen.`,
  /** Follows the above while some attributions are not confirmed. */
  proposedOf: (proposed: number, attributed: number) =>
    `Bei ${proposed} weiteren ist das vermutet: ${attributed - proposed} von ${attributed} sind bestätigt.`,
  /** @param label of the source that tells the article */
  theRest: (label: string) => `Alle übrigen: ${label}.`,
  oneSource: (name: string) => `Der ganze Text folgt einer Quelle: ${name}.`,
  /** Said once, when attribution is on for the first time. */
  hint: (label: string) =>
    `Farbig ist, was andere sagen. Tippen zeigt, woher es kommt. Ohne Farbe: ${label}.`,
  view: 'Ansicht',
  share: 'Teilen',
  shareArticle: 'Artikel teilen',
  shareSection: (heading: string) => `Teilen: ${heading}`,
  linkTo: (heading: string) => `Link zu: ${heading}`,
  /** In a copied quote, of a speaker whom nobody has confirmed. */
  proposed: 'vermutet',
  copyQuote: 'Zitat kopieren',
  /** Beside the above. */
  asPicture: 'Als Bild',
  articleLinkCopied: 'Link zum Artikel kopiert',
  sectionLinkCopied: (heading: string) => `Link zum Abschnitt „${heading}“ kopiert`,
  quoteCopied: 'Zitat mit Quelle und Link kopiert',
  copyByHand: 'Kopieren ging nicht. Hier zum Selbstkopieren:',
  /** Below a quote: who says it, if anybody does, and where. */
  quoteCredit: (who: readonly string[], headline: string) =>
    `– ${who.length === 0 ? 'aus' : `${who.join(', ')}, in`}: ${headline}`,
  /** On paper: where it is from, and when it was printed. */
  printed: (address: string, day: string) => `${address}, gedruckt am ${longDay(day, 'de')}`,
  rights: 'Die Rechte an den Texten liegen bei ihren Verfassern.',
  unresolvedTitle: 'Diesen Abschnitt gibt es hier nicht',
  unresolvedWanted: (wanted: string) => (wanted === '' ? '' : `Gesucht war „${wanted}“.`),
  unresolvedSections: (number: number) =>
    `Der Artikel hat ${number === 1 ? 'diesen Abschnitt' : 'diese Abschnitte'}:`,
  nearTitle: (heading: string) => `Gemeint war wohl „${heading}“`,
  close: 'Schließen',
  articles: 'Artikel',
  /** What Lesart is. */
  siteDescription: 'Nachrichten lesen und sehen, wer was sagt.',
  notFoundTitle: 'Diese Seite gibt es hier nicht',
  notFoundText:
    'Die Adresse führt ins Leere. Vielleicht ist sie unterwegs verstümmelt worden, vielleicht ist der Artikel umgezogen.',
  toFrontPage: 'Zur Startseite',
  offlineTitle: 'Keine Verbindung',
  offlineText:
    'Diese Seite ist auf diesem Gerät noch nicht gelesen worden, und das Netz ist gerade nicht zu erreichen.',
  tryAgain: 'Noch einmal versuchen',
  keptArticles: 'Ohne Netz zu lesen',
  readAloud: 'Vorlesen',
  pause: 'Pause',
  resume: 'Weiter',
  sentenceBack: 'Satz zurück',
  sentenceOn: 'Nächster Satz',
  sectionBack: 'Abschnitt zurück',
  sectionOn: 'Nächster Abschnitt',
  fromHere: 'Ab hier',
  speed: 'Tempo',
  decimalSign: ',',
  noVoice: 'Dieser Browser hat keine deutsche Stimme zum Vorlesen.',
  /** Said before words of a source that reports them. */
  accordingTo: (name: string) => `laut ${name}:`,
  newEdition: 'Es gibt eine neue Fassung.',
  reload: 'Neu laden',
  notLoaded: 'Das ließ sich nicht laden. Bitte die Seite neu laden, sobald das Netz da ist.',
} as const;

/** What the interface says, in any of its languages. */
export type Words = {
  [Name in keyof typeof de]: (typeof de)[Name] extends string ? string : (typeof de)[Name];
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
