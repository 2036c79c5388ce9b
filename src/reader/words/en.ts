/** The words of the interface in English. Those of the articles are the articles' own. */
import type { Kind } from '../../article/attribution/kinds.ts';
import type { Role } from '../../article/format/article.ts';
import { chainWords } from './chainWords.ts';
import type { Words } from './de.ts';
import { longDay } from './longDay.ts';

const ROLE_WORDS: Record<Role, string> = {
  agency: 'News agency',
  newspaper: 'Newspaper',
  magazine: 'Magazine',
  broadcaster: 'Broadcaster',
  website: 'Website',
  book: 'Book',
  study: 'Study',
  document: 'Document',
  person: 'Person',
  organisation: 'Organisation',
  company: 'Company',
  authority: 'Authority',
};

const KIND_WORDS: Record<Kind, string> = {
  reported: 'Reported',
  disputed: 'In dispute',
  unnamed: 'Unnamed',
};

export const en: Words = {
  sections: 'Sections',
  sectionNoun: (number) => (number === 1 ? 'Section' : 'Sections'),
  opening: 'Opening',
  sources: 'Sources',
  sourceCount: (number) => count(number, 'source', 'sources'),
  moreArticles: 'More articles',
  allArticles: 'All articles',
  toText: 'Skip to the text',
  toSections: 'Skip to the sections',
  toSources: 'Skip to the sources',
  frontPage: 'Lesart, front page',
  dateUnknown: 'Date of publication unknown',
  published: (date) => longDay(date, 'en-GB'),
  corrected: (date) => `Correction, ${longDay(date, 'en-GB')}:`,
  modified: (date) => `updated ${longDay(date, 'en-GB')}`,
  readingTime: (minutes) => `${minutes} min read`,
  minutesLeft: (minutes) => `${minutes === 0 ? 'under ' : ''}${minutes || 1} min left`,
  finished: 'Read',
  place: (index, total) => `${index}/${total}`,
  role: (role) => ROLE_WORDS[role],
  statementNoun: (number) => (number === 1 ? 'statement' : 'statements'),
  via: (label) => `quoted by ${label}`,
  table: 'Table',
  attribution: 'Who says that?',
  sourceOf: (name, act, via, proposed) =>
    ` (${act === '' ? `Source: ${name}` : `${name} ${act}`}${via === undefined ? '' : `, quoted by ${via}`}${proposed ? ', presumed' : ''})`,
  originalAt: (name, place) => `${place}: ${name}, the original`,
  inText: (label) => `Highlight ${label} in the text`,
  only: (what) => `Only ${what}`,
  kind: (kind) => KIND_WORDS[kind],
  chain: (chain, act) => chainWords(chain, act, 'en'),
  onUnnamed: 'resting on unnamed people',
  disputed: 'What is in dispute?',
  denied: 'Denied:',
  inTextToo: 'In the text:',
  everything: 'all statements',
  notConfirmed: 'Presumed; not yet confirmed by the editors.',
  reported: (reported, all) =>
    `${reported} of ${count(all, 'statement', 'statements')} ${reported === 1 ? 'comes' : 'come'} from others.`,
  proposedOf: (proposed, attributed) =>
    `Of ${proposed} more this is presumed: ${attributed - proposed} of ${attributed} are confirmed.`,
  theRest: (label) => `All the rest: ${label}.`,
  oneSource: (name) => `The whole text follows one source: ${name}.`,
  hint: (label) =>
    `What others say is coloured. Tap it to see where it comes from. Without colour: ${label}.`,
  view: 'View',
  share: 'Share',
  shareArticle: 'Share this article',
  shareSection: (heading) => `Share: ${heading}`,
  linkTo: (heading) => `Link to: ${heading}`,
  proposed: 'presumed',
  copyQuote: 'Copy quote',
  asPicture: 'As a picture',
  articleLinkCopied: 'Link to the article copied',
  sectionLinkCopied: (heading) => `Link to the section “${heading}” copied`,
  quoteCopied: 'Quote copied with its source and link',
  copyByHand: 'Copying did not work. Copy it from here:',
  quoteCredit: (who, headline) =>
    `– ${who.length === 0 ? 'from' : `${who.join(', ')}, in`}: ${headline}`,
  printed: (address, day) => `${address}, printed on ${longDay(day, 'en-GB')}`,
  rights: 'The rights to the texts are their authors’.',
  unresolvedTitle: 'This section is not here',
  unresolvedWanted: (wanted) => (wanted === '' ? '' : `You were looking for “${wanted}”.`),
  unresolvedSections: (number) =>
    `The article has ${number === 1 ? 'this section' : 'these sections'}:`,
  nearTitle: (heading) => `You probably meant “${heading}”`,
  close: 'Close',
  articles: 'Articles',
  siteDescription: 'Read the news and see who says what.',
  notFoundTitle: 'This page is not here',
  notFoundText:
    'The address leads nowhere. Perhaps it was mangled on its way, perhaps the article has moved.',
  toFrontPage: 'To the front page',
  offlineTitle: 'No connection',
  offlineText: 'This page has not been read on this device yet, and the network cannot be reached.',
  tryAgain: 'Try again',
  keptArticles: 'To read without a network',
  readAloud: 'Read aloud',
  pause: 'Pause',
  resume: 'Go on',
  sentenceBack: 'Back a sentence',
  sentenceOn: 'Next sentence',
  sectionBack: 'Back a section',
  sectionOn: 'Next section',
  fromHere: 'From here',
  speed: 'Speed',
  decimalSign: '.',
  noVoice: 'This browser has no voice to read this article aloud.',
  accordingTo: (name) => `according to ${name}:`,
  newEdition: 'There is a new version.',
  reload: 'Reload',
  notLoaded: 'This could not be loaded. Please reload the page once you are online.',
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
