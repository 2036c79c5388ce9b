/** Statements and documents as nouns, and whose they are. */
import type { Sentence } from '../finding.ts';
import type { Token } from '../tokens.ts';
import { nounPhraseAt } from './nounPhrase.ts';
import { voiceAt } from './subjects.ts';
import { voiceOf, type Heard } from './voices.ts';

/** What one says, as a noun: "nach Angaben". */
export const STATEMENT =
  /(?:angaben?|auskunft|aussagen?|ansicht|auffassung|meinung|einschätzung|überzeugung|darstellung|worten|informationen|zahlen|daten|schätzung(?:en)?|berechnung(?:en)?|erkenntnissen|lesart|mitteilung|prognose|bericht(?:en)?|bekunden|bekundung(?:en)?|beobachtung(?:en)?)$/iu;

/** "der Polizei", "von Berg", "aus Kreisen": whose statement it is. */
export function statedBy(
  sentence: Sentence,
  tokens: readonly Token[],
  at: number,
): { who: Heard; end: number } | null {
  const word = tokens[at]?.text ?? '';
  if (/^(?:von|vom|aus|eines|einer|des|der)$/u.test(word)) {
    const isPreposition = /^(?:von|vom|aus)$/u.test(word);
    const found = voiceAt(
      sentence,
      tokens,
      isPreposition ? at + 1 : at,
      isPreposition ? 'dative' : 'genitive',
    );
    const isSource = found && found.who.kind !== 'document' && (word !== 'aus' || found.who.isSure);
    return isSource ? found : null;
  }
  const phrase = /^\p{Lu}/u.test(word) ? voiceAt(sentence, tokens, at, 'genitive') : null;
  return phrase?.who.isSure ? phrase : null;
}

/**
 * A source in the dative that may be a report, or the statement of somebody: "laut Mitteilung der
 * Stadt".
 */
export function documentAt(
  sentence: Sentence,
  tokens: readonly Token[],
  at: number,
): Heard | 'last' | 'report' | null {
  const phrase = nounPhraseAt(tokens, at);
  const who = phrase && voiceOf(phrase, 'dative', sentence.isKnown);
  const [noun] = phrase?.nouns ?? [];
  if (!phrase || !noun) return null;
  const after = tokens.indexOf(noun) + 1;
  if (/(?:bericht|berichts)$/iu.test(noun.text)) {
    const by = statedBy(sentence, tokens, after);
    return by?.who ?? 'report';
  }
  if (
    /^(?:Mitteilung|Pressemitteilung|Erklärung|Stellungnahme|Angaben|Angabe|Schreiben|Brief|Protokoll)$/u.test(
      noun.text,
    )
  )
    return statedBy(sentence, tokens, after)?.who ?? 'last';
  return who;
}

/** "In Washington hieß es": somebody there has said it, but not who. */
export const namesPlace = (tokens: readonly Token[]) =>
  tokens.some(
    ({ text }, at) =>
      /^(?:aus|bei|beim|von|vom|in|im)$/iu.test(text) &&
      /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''),
  );

/** Whose words "hieß es" gives: "aus Kreisen der Polizei", "in einer Mitteilung der Stadt". */
export function unnamed(
  sentence: Sentence,
  tokens: readonly Token[],
): Heard | 'last' | 'report' | null {
  for (let at = 0; at < tokens.length; at++) {
    if (!/^(?:aus|bei|beim|von|vom|in|im|seitens|vonseiten)$/iu.test(tokens[at]?.text ?? ''))
      continue;
    const found = documentAt(sentence, tokens, at + 1);
    // "in New York": what looks like a name is a place.
    const isPlace =
      /^in$/iu.test(tokens[at]?.text ?? '') &&
      typeof found === 'object' &&
      found?.kind === 'person';
    if (found && !isPlace && (typeof found === 'string' || found.isSure)) return found;
  }
  return null;
}
