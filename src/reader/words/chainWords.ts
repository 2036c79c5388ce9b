import type { Chain } from '../../article/attribution/chain.ts';
import type { Act, Role, Source } from '../../article/format/article.ts';
import { ofArticle } from './ofArticle.ts';

type Language = 'de' | 'en';

/**
 * The word that stands before a source's name: as a subject, and as the one who is told. With this
 * word the name need not be inflected. A person needs no such word.
 */
const CALLED: Record<Language, Record<Role, readonly [subject: string, told: string]>> = {
  de: {
    agency: ['die Nachrichtenagentur', 'der Nachrichtenagentur'],
    newspaper: ['die Zeitung', 'der Zeitung'],
    magazine: ['die Zeitschrift', 'der Zeitschrift'],
    broadcaster: ['der Sender', 'dem Sender'],
    website: ['die Website', 'der Website'],
    book: ['das Buch', 'dem Buch'],
    study: ['die Studie', 'der Studie'],
    document: ['das Dokument', 'dem Dokument'],
    person: ['', ''],
    organisation: ['die Organisation', 'der Organisation'],
    company: ['das Unternehmen', 'dem Unternehmen'],
    authority: ['die Behörde', 'der Behörde'],
  },
  en: {
    agency: ['the news agency', 'the news agency'],
    newspaper: ['the newspaper', 'the newspaper'],
    magazine: ['the magazine', 'the magazine'],
    broadcaster: ['the broadcaster', 'the broadcaster'],
    website: ['the website', 'the website'],
    book: ['the book', 'the book'],
    study: ['the study', 'the study'],
    document: ['the document', 'the document'],
    person: ['', ''],
    organisation: ['the organisation', 'the organisation'],
    company: ['the company', 'the company'],
    authority: ['the authority', 'the authority'],
  },
};

/**
 * What a source did. For `reports` it depends on the role. A denial is said, so it takes the word
 * of `says`.
 */
const DID: Record<Language, Record<Exclude<Act, 'reports'> | 'reported', string>> = {
  de: {
    reported: 'berichtete es',
    says: 'sagte es',
    announces: 'kündigte es an',
    demands: 'forderte es',
    denies: 'sagte es',
    declines: 'äußerte sich nicht',
    estimates: 'schätzte es so',
  },
  en: {
    reported: 'reported it',
    says: 'said it',
    announces: 'announced it',
    demands: 'demanded it',
    denies: 'said it',
    declines: 'did not comment',
    estimates: 'estimated it',
  },
};

const WORKS: ReadonlySet<Role> = new Set(['book', 'study', 'document']);
const SPEAKERS: ReadonlySet<Role> = new Set(['person', 'organisation', 'company', 'authority']);

const PHRASES = {
  de: {
    told: (basis: string, whom: string) => `Ungenannte (${basis}) sagten es ${whom}`,
    restingOn: (basis: string) => `gestützt auf Ungenannte (${basis})`,
    stands: (name: string) => `in ${name} steht es`,
    wired: 'meldete es',
    thisText: 'dieser Text erzählt es.',
  },
  en: {
    told: (basis: string, whom: string) => `Unnamed people (${basis}) told ${whom}`,
    restingOn: (basis: string) => `resting on unnamed people (${basis})`,
    stands: (name: string) => `${name} has it`,
    wired: 'reported it',
    thisText: 'this text retells it.',
  },
} as const;

/** Words at the beginning of a phrase that are small within a sentence. */
const SMALL_WITHIN: Record<Language, RegExp> = {
  de: /^(?:Ein|Eine|Einige|Mehrere|Viele|Zwei|Drei|Vier|Fünf|Sechs|Der|Die|Das)\b/,
  en: /^(?:A|An|The|Some|Several|Many|Two|Three|Four|Five|Six)\b/,
};

/**
 * How the words of a source reached the text, in one sentence: "Ungenannte (…) sagten es der
 * Zeitung „Blatt“, dpa meldete es, dieser Text erzählt es." Words of the article are marked.
 * @param act what the source does; undefined if it does several things
 */
export function chainWords(chain: Chain, act: Act | undefined, language: Language): string {
  const [first, ...others] = chain.sources;
  const say = PHRASES[language];
  const clauses = [
    ...(first ? firstClauses(first, chain.unnamed, act, language) : []),
    ...others.map((source) => passedOn(source, language)),
    say.thisText,
  ];
  const sentence = clauses.join(', ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function firstClauses(
  source: Source,
  unnamed: string | null,
  act: Act | undefined,
  language: Language,
): string[] {
  const { role } = source;
  const say = PHRASES[language];
  const basis = unnamed === null ? null : ofArticle(within(unnamed, language));
  if (WORKS.has(role)) {
    const stands = say.stands(ofArticle(source.name));
    return basis === null ? [stands] : [stands, say.restingOn(basis)];
  }
  if (basis !== null) return [say.told(basis, called(source, 1, language))];
  const plain = SPEAKERS.has(role) ? 'says' : 'reported';
  const did = act === undefined || act === 'reports' ? plain : act;
  return [`${called(source, 0, language)} ${DID[language][did]}`];
}

/**
 * What a source in the middle of the chain did. An agency is known by its short name alone.
 */
function passedOn(source: Source, language: Language): string {
  const { role, label } = source;
  const say = PHRASES[language];
  if (WORKS.has(role)) return say.stands(ofArticle(label));
  if (role === 'agency') return `${ofArticle(label)} ${say.wired}`;
  const did = SPEAKERS.has(role) ? DID[language].says : DID[language].reported;
  return `${called({ ...source, name: label }, 0, language)} ${did}`;
}

/**
 * A name with that word before it, unless the name begins with it, as "Nachrichtenagentur dpa".
 */
function called(source: Source, form: 0 | 1, language: Language): string {
  const { role, name } = source;
  const word = CALLED[language][role][form];
  const [article = '', ...noun] = word.split(' ');
  const isSaid = noun.length > 0 && name.startsWith(noun.join(' '));
  return [isSaid ? article : word, ofArticle(name)].filter(Boolean).join(' ');
}

function within(phrase: string, language: Language): string {
  return SMALL_WITHIN[language].test(phrase)
    ? phrase.charAt(0).toLowerCase() + phrase.slice(1)
    : phrase;
}
