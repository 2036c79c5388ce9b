/**
 * German verbs that report somebody's words, by the act. They are those of speech, writing and
 * judgement; some do so only with certain words beside them ("zeigte sich enttäuscht").
 */
import type { Act } from '../../../article/format/article.ts';
import { formsOf, type Forms } from './conjugation.ts';

export type Verb = Forms & {
  act: Act;
  /** Whether it is said of nobody but those who speak. Others need a subject that is known to. */
  isSpeech: boolean;
  /** What the rest of the clause has to hold. */
  beside: RegExp | null;
};

/** Verbs of speech. Nothing but somebody who speaks is their subject. */
const SPEECH: readonly [Act, string][] = [
  [
    'says',
    `sagen; erklären; betonen; mit|teilen; berichten; erläutern; ergänzen; antworten;
    hinzu|fügen; unterstreichen unterstreicht unterstrich unterstrichen; versichern; beteuern; äußern;
    schreiben schreibt schrieb geschrieben; meinen; an|merken; bemerken; hervor|heben hebt hob gehoben;
    klar|stellen; aus|führen; argumentieren; entgegnen; erwidern; kontern; behaupten; bekräftigen;
    ein|räumen; zu|geben gibt gab gegeben; gestehen gesteht gestand gestanden; ein|gestehen gesteht gestand gestanden;
    ein|wenden wendet wandte gewandt; warnen; beklagen; bemängeln; monieren; kritisieren; rügen; spotten;
    schimpfen; lästern; loben; begründen; urteilen; resümieren; bilanzieren; frohlocken; jubeln; schwärmen;
    zitieren; twittern; posten; fragen; mutmaßen; vermuten;
    bekannt|geben gibt gab gegeben; vor|rechnen; präzisieren; verdeutlichen; konstatieren`,
  ],
  [
    'announces',
    'an|kündigen; verkünden; versprechen verspricht versprach versprochen; zu|sagen; zu|sichern',
  ],
  ['demands', 'mahnen; an|mahnen; auf|fordern; appellieren; ein|fordern'],
  [
    'denies',
    `bestreiten bestreitet bestritt bestritten; dementieren; zurück|weisen weist wies gewiesen;
    ab|streiten streitet stritt gestritten; widersprechen widerspricht widersprach widersprochen;
    verneinen; bezweifeln; an|zweifeln`,
  ],
  ['estimates', 'prognostizieren; vorher|sagen; voraus|sagen; schätzen; beziffern'],
];

/** Verbs of judgement and demand. They are said of other things too. */
const JUDGEMENT: readonly [Act, string][] = [
  [
    'says',
    `erzählen; schildern; wiederholen; notieren; formulieren; bestätigen; begrüßen; bedauern; verteidigen; würdigen; rechtfertigen; befürworten; verurteilen; beanstanden;
    vor|werfen wirft warf geworfen; vor|halten hält hielt gehalten; beschuldigen; bezichtigen; beschweren;
    bezeichnen; nennen nennt nannte genannt; danken; bedanken; gratulieren; bescheinigen; attestieren; signalisieren;
    befürchten; an|prangern; tadeln; preisen preist pries gepriesen; hin|weisen weist wies gewiesen;
    verweisen verweist verwies verwiesen; erinnern; beschreiben beschreibt beschrieb beschrieben; bewerten; loben; freuen;
    nahe|legen; zurück|führen; kommentieren; dämpfen; aus|sagen; beschwichtigen; zweifeln; glauben; hoffen`,
  ],
  ['announces', 'zurück|rufen ruft rief gerufen'],
  [
    'demands',
    `fordern; verlangen; auf|rufen ruft rief gerufen; empfehlen empfiehlt empfahl empfohlen; raten rät riet geraten; ab|raten rät riet geraten;
    plädieren; pochen; drängen; dringen dringt drang gedrungen; beantragen; bitten bittet bat gebeten;
    an|regen; vor|schlagen schlägt schlug geschlagen; beharren; werben wirbt warb geworben`,
  ],
  ['denies', 'ab|lehnen; aus|schließen schließt schloss geschlossen; zurück|rudern'],
  ['reports', 'melden; vermelden'],
  ['estimates', 'an|geben gibt gab gegeben; erwarten; rechnen; veranschlagen; befürchten'],
];

/** Verbs that report words only with certain others beside them. */
const WITH: readonly [Act, string, RegExp][] = [
  [
    'says',
    'zeigen',
    /\bsich (?:\S+ ){0,6}(?:\p{Ll}+t|\p{Ll}+(?:ig|lich|sch|sam|los)|offen|froh|betroffen|zufrieden|unzufrieden)\b|\bVerständnis/u,
  ],
  [
    'says',
    'geben gibt gab gegeben',
    /\bzu bedenken|\bbekannt\b|\bzu Protokoll|\bzu$|\bsich (?:\S+ ){0,4}(?:\p{Ll}+lich|\p{Ll}+ig|\p{Ll}+isch\p{Ll}*|gelassen|überzeugt)\b/u,
  ],
  ['estimates', 'gehen geht ging gegangen', /\b(?:davon|von \S.*) aus\b/u],
  [
    'says',
    'sprechen spricht sprach gesprochen',
    /^(?:\S+ ){0,6}(?:von|vom)\b|\bsich (?:\S+ ){0,8}aus$|\bdavon\b/u,
  ],
  ['says', 'machen', /\bverantwortlich|\bdeutlich\b|\bVorwürfe|\bgeltend|\bklar\b/u],
  [
    'says',
    'halten hält hielt gehalten',
    /\bfür\b|\bvor$|\bdagegen$|\bdavon\b|\bentgegen$|\bfest$/u,
  ],
  [
    'says',
    'sehen sieht sah gesehen',
    /\bmit (?:\S+ )?(?:Sorge|Skepsis|Gefühlen)|^darin\b|bedarf|\b(?:Grund|Gefahr|Chancen?|Probleme?|Risik|Anlass|Anzeichen|in der Pflicht)|\bkritisch|\bskeptisch/u,
  ],
  [
    'says',
    'reagieren',
    /\b(?:\p{Ll}+t|\p{Ll}+(?:ig|lich|sch)|gelassen|verhalten|erleichtert|betroffen)$/u,
  ],
  ['says', 'stellen', /\bsich (?:\S+ ){0,3}(?:hinter|vor|gegen)\b|\bin Aussicht|\bin Abrede/u],
  [
    'says',
    'lassen lässt ließ gelassen',
    /\b(?:wissen|mitteilen|erklären|ausrichten|verlauten|durchblicken|nicht gelten)$/u,
  ],
  ['says', 'nehmen nimmt nahm genommen', /\bin Schutz|\bStellung\b/u],
  ['says', 'klagen', /\büber\b|^$/u],
  ['says', 'legen', /\bnahe$/u],
  ['says', 'werben wirbt warb geworben', /\bum\b|\bfür\b/u],
  ['demands', 'setzen', /\bsich (?:\S+ ){0,8}ein$/u],
  ['demands', 'bestehen besteht bestand bestanden', /\bauf\b|\bdarauf\b/u],
  ['denies', 'verwahren', /\bsich (?:\S+ ){0,4}gegen\b|\bdagegen\b/u],
  ['denies', 'wehren', /\bsich (?:\S+ ){0,4}gegen\b|\bdagegen\b/u],
  ['denies', 'weisen weist wies gewiesen', /\bvon sich\b/u],
  ['denies', 'treten tritt trat getreten', /\bentgegen$/u],
  ['denies', 'sehen sieht sah gesehen', /\banders$/u],
  ['demands', 'nehmen nimmt nahm genommen', /\bin die Pflicht$/u],
  ['says', 'drohen', /\bmit\b|\bdamit\b/u],
  ['announces', 'stellen', /\bin Aussicht/u],
  ['announces', 'erklären', /\bRück(?:tritt|zug)/u],
];

/**
 * What follows a verb, by its infinitive, where it reports no words: "erklärte das Tor für
 * ungültig".
 */
export const NO_WORDS: Readonly<Record<string, RegExp>> = {
  erklären: /\bfür \p{Ll}+$/u,
  fordern: /Menschenleben|Todesopfer|Tote\b|Verletzte|Opfer\b/u,
  nennen: /^kein|\bnicht$/u,
  danken: /^es\b/u,
};

function verbs(entries: string, act: Act, isSpeech: boolean, beside: RegExp | null): Verb[] {
  return entries
    .split(/;\s*/)
    .map((entry) => Object.assign(formsOf(entry.trim()), { act, isSpeech, beside }));
}

/** All verbs. Those that need certain words beside them come first. */
export const VERBS: readonly Verb[] = [
  ...WITH.flatMap(([act, entry, beside]) => verbs(entry, act, false, beside)),
  ...SPEECH.flatMap(([act, entries]) => verbs(entries, act, true, null)),
  ...JUDGEMENT.flatMap(([act, entries]) => verbs(entries, act, false, null)),
];

/** Verbs by one of their forms. */
function byForm(forms: (verb: Verb) => readonly string[]): ReadonlyMap<string, readonly Verb[]> {
  const map = new Map<string, Verb[]>();
  for (const verb of VERBS)
    for (const form of forms(verb)) map.set(form, [...(map.get(form) ?? []), verb]);
  return map;
}

/** By the finite forms of main clauses; a prefix stands elsewhere: "teilte … mit". */
export const FINITE = byForm(({ singular, plural }) => [...singular, ...plural]);

/** By the finite forms of subordinate clauses: "mitteilte". */
export const FINAL = byForm(({ singular, plural, prefix }) =>
  [...singular, ...plural].map((form) => `${prefix ?? ''}${form}`),
);

/** By the participle: "hat … mitgeteilt". */
export const PARTICIPLE = byForm(({ participle }) => [participle]);
