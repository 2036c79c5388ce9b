import type { Token } from '../tokens.ts';
import { genderOfFirstName } from '../firstNames.ts';

/** A noun with what belongs to it: "Die frühere Sprecherin der Polizei". */
export type NounPhrase = {
  /** Index of its first token, and of the one after it. */
  from: number;
  to: number;
  /** The article or what stands in its place, in small letters. */
  article: string | null;
  adjectives: string[];
  /** Nouns and names that follow one another: "Trainer", "Falk", "Brömme". */
  nouns: Token[];
  /** A phrase in the genitive or with a preposition that belongs to it: "der Polizei". */
  attribute: string | null;
  /** What stands in brackets after it: "SPD". */
  aside: string | null;
};

const ARTICLE =
  /^(?:de[rmns]|die|das|eine?[rmns]?|ihr(?:e[rmns]?)?|sein(?:e[rmns]?)?|unser(?:e[rmns]?)?|dies(?:e[rmns]?)|jene[rmns]?|deren|dessen|beide[rn]?|alle[rn]?|mehrere[rn]?|viele[rn]?|einige[rn]?|manche[rn]?|zahlreiche[rn]?|zwei|drei|vier)$/iu;
const ADJECTIVE =
  /^\p{Ll}[\p{L}-]*e[rnms]?$|^\d+-?(?:jährige[rn]?|köpfige[rn]?)$|^\p{Lu}?[\p{Ll}]+(?:isch|lich)e[rnms]?$/u;
/** Words before adjectives that are none. */
const ADVERB =
  /^(?:sehr|nicht|zunächst|bislang|bisher|derzeit|damals|heute|einst|neu|rund|etwa|knapp|fast|mehr|als)$/u;
const PARTICLE = /^(?:von|van|de|del|da|di|al|el|bin|ben|zu|y|ten|ter)$/u;
const MAX_NOUNS = 6;

/** Small words that open a sentence with a capital letter. They are no nouns. */
const SMALL = new Set(
  `ab aber alle allein allem allerdings alles als also am an andere anders angesichts anschließend anstatt auch auf aus
  außer außerdem bei beide beides beim bereits besonders binnen bis bisher bislang da dabei dadurch dafür dagegen daher
  dahinter damals damit danach dann daran darauf daraufhin daraus darin darüber darum darunter das dass davon davor dazu
  dem demnach demzufolge den denn dennoch der deren derweil derzeit des deshalb dessen deutlich die dies diese diesem
  dutzende elf fünf hunderte hundert neun sechs sieben acht tausend tausende zwanzig zwölf
  diesen dieser dieses doch dort dorthin drei drinnen durch ebenfalls ebenso eher ein eine einem einen einer eines
  einige einmal einst er erneut erst es etwa etwas fast ferner für ganz gar gegen gegenüber gemeinsam gerade gestern
  gleichzeitig hat heute hier hierzu hin hingegen hinter hinzu ich ihm ihn ihnen ihr ihre ihren ihrer im immer immerhin in
  indes infolge innerhalb ins insgesamt inzwischen ja je jede jeden jeder jedes jedoch jetzt kaum kein keine keiner
  künftig kurz laut lediglich letztlich man manche manchmal mehr mehrere mein meist mit mitten mittlerweile morgen nach
  nachdem nachher natürlich neben nein nicht nichts nie niemand noch notfalls nun nur ob oben oberhalb obwohl oder offen
  offenbar oft ohne rund schließlich schon sehr seien sein seine seinem seinen seiner seit seitdem seither selbst sie so
  sobald sofern sofort sogar solange solche sollte somit sonst soweit sowie sowohl später statt stattdessen trotz
  trotzdem über überall übrigens um umso und unklar unter unterdessen unweit viel viele vielmehr vielleicht vier voll
  vom von vor vorher vorerst vorläufig während wann war warum was weder wegen weil weiter weitere weiterhin welche wenig
  wenige wenn wer werden wie wieder wiederum wir wird wo wobei wohl wörtlich zehn zu zudem zuerst zufolge zugleich
  zuletzt zum zumindest zunächst zur zurück zurzeit zusammen zusätzlich zuvor zwar zwei zweimal zwischen`.split(
    /\s+/,
  ),
);

const isNoun = (token: Token | undefined) =>
  token !== undefined &&
  (token.kind === 'name' || /^(?:\p{Ll}?\p{Lu}|\d+-\p{Lu}|&$)/u.test(token.text)) &&
  token.kind !== 'aside' &&
  token.kind !== 'quotation' &&
  !SMALL.has(token.text.toLowerCase());

const found = new WeakMap<readonly Token[], Map<number, NounPhrase | null>>();

/**
 * The noun phrase that begins at a token. Each rule asks for the same phrases, so they are kept as
 * long as the tokens are.
 * @returns null if none begins there
 */
export function nounPhraseAt(tokens: readonly Token[], from: number): NounPhrase | null {
  const phrases = found.get(tokens) ?? new Map<number, NounPhrase | null>();
  found.set(tokens, phrases);
  const kept = phrases.get(from);
  if (kept !== undefined) return kept;
  const phrase = readPhrase(tokens, from);
  phrases.set(from, phrase);
  return phrase;
}

function readPhrase(tokens: readonly Token[], from: number): NounPhrase | null {
  const first = tokens[from];
  if (!first) return null;
  let at = from;
  let article: string | null = null;
  if (first.kind === 'word' && ARTICLE.test(first.text)) {
    article = first.text.toLowerCase();
    at++;
  }
  const adjectives: string[] = [];
  for (let steps = 0; steps < 5; steps++) {
    const word = tokens[at];
    if (word?.kind !== 'word' || !/^[\p{Ll}\d]/u.test(word.text) || isNoun(word)) break;
    const inner = article === null ? at : embedded(tokens, at);
    if (inner > at) {
      at = inner;
      continue;
    }
    if (!ADJECTIVE.test(word.text) && !(article !== null && ADVERB.test(word.text))) break;
    adjectives.push(word.text);
    at++;
  }
  const nouns: Token[] = [];
  while (nouns.length < MAX_NOUNS && isNoun(tokens[at])) {
    nouns.push(tokens[at] as Token);
    at++;
    at = particlesIn(tokens, at, nouns);
  }
  if (nouns.length === 0) return null;
  let aside: string | null = null;
  if (tokens[at]?.kind === 'aside') aside = tokens[at++]?.text.slice(1, -1) ?? null;
  const [attribute, to] = attributeAt(tokens, at);
  if (aside === null && tokens[to]?.kind === 'aside')
    return {
      from,
      to: to + 1,
      article,
      adjectives,
      nouns,
      attribute,
      aside: tokens[to]?.text.slice(1, -1) ?? null,
    };
  return { from, to, article, adjectives, nouns, attribute, aside };
}

/** After words that belong to an adjective: "der nicht an der Arbeit beteiligte Geograf". */
function embedded(tokens: readonly Token[], at: number): number {
  if (
    !/^(?:an|am|auf|aus|bei|beim|in|im|mit|von|vom|für|zu|zum|zur|seit|unter|nach)$/u.test(
      tokens[at]?.text ?? '',
    )
  )
    return at;
  let next = at + 1;
  while (next < at + 4 && tokens[next]?.kind === 'word' && !isNoun(tokens[next])) next++;
  while (next < at + 6 && isNoun(tokens[next])) next++;
  return ADJECTIVE.test(tokens[next]?.text ?? '') && isNoun(tokens[next + 1]) ? next : at;
}

/** Takes in the particles of a name: "Ursula von der Leyen". Needs a first name before them. */
function particlesIn(tokens: readonly Token[], at: number, nouns: Token[]): number {
  const last = nouns.at(-1);
  if (!last || genderOfFirstName(last.text) === null) return at;
  let next = at;
  while (next - at < 2 && PARTICLE.test(tokens[next]?.text ?? '')) next++;
  if (next > at && /^(?:der|den|dem|la)$/u.test(tokens[next]?.text ?? '')) next++;
  if (next === at || !isNoun(tokens[next])) return at;
  nouns.push(...tokens.slice(at, next));
  return next;
}

/** A phrase in the genitive, or with "für", "von" and the like, after a noun. */
function attributeAt(tokens: readonly Token[], at: number, depth = 0): [string | null, number] {
  const word = tokens[at]?.text.toLowerCase() ?? '';
  const isGenitive = /^(?:des|der|eines|einer|ihres|ihrer|seines|seiner|dieses|dieser)$/u.test(
    word,
  );
  const isPreposition = /^(?:für|ohne|vom|von|beim|zur)$/u.test(word);
  if (tokens[at]?.kind !== 'word' || (!isGenitive && !isPreposition)) return [null, at];
  let next = at + 1;
  while (
    next < at + 4 &&
    tokens[next]?.kind === 'word' &&
    /^\p{Ll}/u.test(tokens[next]?.text ?? '')
  )
    next++;
  const begin = next;
  while (next < begin + 4 && isNoun(tokens[next])) next++;
  if (next === begin) return [null, at];
  const own = tokens
    .slice(at, next)
    .map(({ text }) => text)
    .join(' ');
  const [further, end] = depth < 2 ? attributeAt(tokens, next, depth + 1) : [null, next];
  return [further === null ? own : `${own} ${further}`, end];
}
