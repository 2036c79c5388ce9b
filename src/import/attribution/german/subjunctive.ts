import type { Finding, Sentence } from '../finding.ts';
import type { Token } from '../tokens.ts';

/**
 * Verbs whose first subjunctive differs from all their other forms: "er gebe". They are the
 * frequent ones of the language.
 */
const FIRST =
  /^(?:habe|sei|seien|werde|könne|müsse|dürfe|solle|wolle|möge|wisse|gebe|gehe|komme|lasse|bleibe|stehe|liege|sehe|nehme|finde|halte|führe|fehle|brauche|spiele|zeige|gelte|bestehe|bedeute|betreffe|entspreche|handle|handele|sinke|steige|laufe|fahre|trage|bringe|denke|glaube|mache|tue|treffe|verliere|gehöre|reiche|scheine|diene|drohe|leide|lebe|arbeite|kenne|wachse|falle|erhalte|ermittle|ermittele|prüfe|rechne|erwarte|plane|suche|biete|verfüge|beginne|ende|nutze|verstehe|sorge|setze|leiste|koste|dauere|dauerte|ergebe|enthalte|verhalte|heiße|beruhe|biete|zahle|hänge|hoffe|freue|wünsche|vertraue|stelle|lege|kämpfe|wirke|begrüße|schaffe|helfe|entstehe|gefährde|decke|verzeichne|untersuche|ziehe|sitze|schließe|verlange|fordere|schulde|riskiere|existiere|funktioniere|profitiere|reagiere|passiere|entscheide|vermute|gewinne)$/u;
/** The second subjunctive, which stands for the first where that has no form of its own. */
const SECOND =
  /^(?:hätten?|wären?|würden?|könnten|müssten|gäben?|gingen?|kämen?|ließen?|lägen?|stünden?|brauchten|hielten|verlören|nähmen|blieben|täten|wüssten|sähen|fänden|bräuchten?|entgingen)$/u;
/** Forms that are the indicative as well. Alone they say nothing. */
const DOUBTFUL =
  /^(?:dauerte|ende|setze|lege|sorge|hoffe|könnten|blieben|gingen?|hielten|ließen?|brauchten|entgingen|rechne|plane|suche|müssten)$/u;

/** Clauses that depend on another one; the subjunctive in them says nothing of the sentence. */
const DEPENDENT =
  /^(?:dass|weil|ob|wenn|obwohl|während|nachdem|bevor|damit|sodass|indem|sofern|falls|welche[rsnm]?|denen|dessen|deren)$/iu;

/** The verb of a main clause in the subjunctive; it shows that the speech of another goes on. */
export function indicatesSpeech({ clauses }: Sentence): Finding['cue'] | null {
  for (const [at, { tokens }] of clauses.entries()) {
    if (DEPENDENT.test(tokens[0]?.text ?? '') || isRelative(tokens, at)) continue;
    const verb = tokens.find(
      ({ kind, text }) => kind === 'word' && (FIRST.test(text) || SECOND.test(text)),
    );
    if (verb && !DOUBTFUL.test(verb.text)) return { start: verb.start, end: verb.end };
    if (verb && at === 0 && !isIndicative(tokens)) return { start: verb.start, end: verb.end };
  }
  return null;
}

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
