import type { Finding, Grammar, Sentence } from '../finding.ts';
import type { Token } from '../tokens.ts';

/**
 * Verbs whose first subjunctive differs from all their other forms: "er gebe". They are the
 * frequent ones of the language.
 */
const FIRST =
  /^(?:habe|sei|seien|werde|könne|müsse|dürfe|solle|wolle|möge|wisse|gebe|gehe|komme|lasse|bleibe|stehe|liege|sehe|nehme|finde|halte|führe|fehle|brauche|spiele|zeige|gelte|bestehe|bedeute|betreffe|entspreche|handle|handele|sinke|steige|laufe|fahre|trage|bringe|denke|glaube|mache|tue|treffe|verliere|gehöre|reiche|scheine|diene|drohe|leide|lebe|arbeite|kenne|wachse|falle|erhalte|ermittle|ermittele|prüfe|rechne|erwarte|plane|suche|biete|verfüge|beginne|ende|nutze|verstehe|sorge|setze|leiste|koste|dauere|ergebe|enthalte|verhalte|heiße|beruhe|biete|zahle|hänge|hoffe|freue|wünsche|vertraue|stelle|lege|kämpfe|wirke|begrüße|schaffe|helfe|entstehe|gefährde|decke|verzeichne|untersuche|ziehe|sitze|schließe|verlange|fordere|schulde|riskiere|existiere|funktioniere|profitiere|reagiere|passiere|entscheide|vermute|gewinne|genüge|lohne|nütze|gleiche|belege|bewege|bilde|drehe|erlebe|erreiche|erschwere|fließe|folge|gerate|geschehe|hindere|kaufe|klinge|kläre|lasse|lerne|liefere|lüge|melde|merke|messe|mindere|münde|nenne|öffne|rate|rede|regele|ruhe|schade|scheitere|schreibe|schwanke|senke|spare|spreche|spüre|störe|teile|tauge|trete|übe|umfasse|verbessere|verdiene|verhindere|vermeide|versuche|verzichte|wage|weise|wende|wiege|wirke|wohne|zerstöre|zögere|zweifele)$/u;
/** The second subjunctive, which stands for the first where that has no form of its own. */
const SECOND =
  /^(?:hätten?|wären?|würden?|könnten|müssten|gäben?|ginge|kämen?|ließe|lägen?|stünden?|verlören|nähmen?|täten|wüssten|sähen|fänden|bräuchten?)$/u;
/** What may be the judgement of the text itself. Alone it says nothing. */
const DOUBTFUL = /^(?:könnten|müssten|hätten?|wären?|würden?)$/u;

/** Clauses that depend on another one; the subjunctive in them says nothing of the sentence. */
const DEPENDENT =
  /^(?:dass|weil|ob|wenn|obwohl|während|nachdem|bevor|damit|sodass|indem|sofern|falls|welche[rsnm]?|denen|dessen|deren)$/iu;

/** "er bedaure": after a pronoun of one person, a verb in "e" is the subjunctive. */
const AFTER_PRONOUN = /^(?:er|es|man)$/iu;
const NO_VERB =
  /^(?:alle|keine|gerne|heute|viele|eine|seine|ihre|diese|ohne|gerade|beinahe|beide|wurde)$/u;

function isSubjunctive({ kind, text }: Token, at: number, tokens: readonly Token[]): boolean {
  if (kind !== 'word') return false;
  if (FIRST.test(text) || SECOND.test(text) || /^\p{Ll}{3,}iere$/u.test(text)) return true;
  const isBehind = AFTER_PRONOUN.test(tokens[at - 1]?.text ?? '') && at === 1;
  return isBehind && /^\p{Ll}{2,}[^t\P{Ll}]e$/u.test(text) && !NO_VERB.test(text);
}

/** The verb of a main clause in the subjunctive; it shows that the speech of another goes on. */
export const indicatesSpeech: Grammar['goesOn'] = ({ clauses }) => {
  for (const [at, { tokens }] of clauses.entries()) {
    if (DEPENDENT.test(tokens[0]?.text ?? '') || isRelative(tokens, at)) continue;
    const verb = tokens.find(isSubjunctive);
    if (verb && !DOUBTFUL.test(verb.text))
      return { start: verb.start, end: verb.end, isSure: true };
    if (verb && at === 0 && !isIndicative(tokens))
      return { start: verb.start, end: verb.end, isSure: false };
  }
  return null;
};

/** "…, der krank sei": a relative clause begins with its pronoun, and its verb is the last word. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || !/^(?:der|die|das|den|dem)$/u.test(tokens[0]?.text ?? '')) return false;
  const last = tokens.at(-1)?.text ?? '';
  return FIRST.test(last) || SECOND.test(last) || /(?:t|te|ten|en)$/u.test(last);
}

const isIndicative = (tokens: readonly Token[]) =>
  tokens.some(({ text }) => /^(?:ist|sind|war|waren|hat|hatte|wird|wurde|wurden)$/u.test(text));

/** "soll … getroffen haben": what is told without being vouched for. */
export function retelling({ clauses }: Sentence): Finding['cue'] | null {
  const [first] = clauses;
  const verb = first?.tokens.find(({ text }) => /^(?:soll|sollen)$/u.test(text));
  const isPerfect = clauses.some(({ tokens }) =>
    /^(?:haben|sein)$/u.test(tokens.at(-1)?.text ?? ''),
  );
  return verb && isPerfect ? { start: verb.start, end: verb.end } : null;
}
