import { primaryLanguage } from './primaryLanguage.ts';

/** Abbreviations whose full stop ends no sentence, in small letters. */
const ABBREVIATIONS: Record<'de' | 'en', ReadonlySet<string>> = {
  de: new Set(
    `abb abs abt apl art aufl az bd best betr bez bspw bzgl bzw ca d dipl dr ebd einschl engl etc ev evtl
    exkl f ff fr geb gegr gest gez ggf ggfs hl hr hrsg i inkl ing insb jan feb mrz apr jun jul aug sep
    sept okt nov dez jh kap lat lt m max mind min mio mrd mwst n nr o od p pos priv prof red rd s sog
    st std str tel u ua usf usw v vgl vors z zit zt zzgl`.split(/\s+/),
  ),
  en: new Set(
    `a adm al am approx apr aug b capt cf co col corp dec dept dr e ed eds est etc ex feb fig gen gov hon
    i inc jan jr jul jun lt ltd m maj mar messrs mr mrs ms mt no nov oct op p pm pp prof rep rev s sen
    sep sept sgt sr st u v vol vs`.split(/\s+/),
  ),
};

const CLOSING = /^[\s”“’‘»«›‹)\]}"']*$/u;

/**
 * The sentences of a paragraph, each without white space at its ends. Joined by spaces they are the
 * paragraph again, letter for letter. Intl.Segmenter (Unicode Standard Annex 29) finds the ends. An
 * end does not count after an abbreviation, an ordinal, an initial or an ellipsis.
 * @param language tag of BCP 47
 */
export function sentencesOf(paragraph: string, language: string): string[] {
  const isGerman = primaryLanguage(language) === 'de';
  const segmenter = segmenterOf(language);
  const segments = chunksOf(paragraph).flatMap((chunk) =>
    Array.from(segmenter.segment(chunk), ({ segment }) => segment),
  );
  const sentences: string[] = [];
  for (const segment of segments) {
    const last = sentences.at(-1);
    // Statements are joined by a space. So there is no end where no space follows.
    const isJoined = last !== undefined && /\S$/u.test(last);
    if (
      last !== undefined &&
      (isJoined || goesOn(last, isGerman) || CLOSING.test(segment) || isRest(segment))
    )
      sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Making a segmenter takes longer than most paragraphs do, so there is one for each language. */
function segmenterOf(language: string): Intl.Segmenter {
  const kept =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, kept);
  return kept;
}

/**
 * Length of a chunk in UTF-16 code units. Segmentation takes longer for each segment the longer the
 * text is.
 */
const CHUNK = 4000;

/** Cuts a long text into chunks. Each ends where a sentence ends by every rule of the annex. */
function chunksOf(text: string): string[] {
  const end = /[.!?][”“’‘»«"']*\s+(?=[\p{Lu}„“»«"])/gu;
  const chunks: string[] = [];
  let from = 0;
  while (text.length - from > CHUNK) {
    end.lastIndex = from + CHUNK;
    if (!end.test(text)) break;
    chunks.push(text.slice(from, end.lastIndex));
    from = end.lastIndex;
  }
  return [...chunks, text.slice(from)];
}

/** Whether the sentence goes on after this text. */
function goesOn(text: string, isGerman: boolean): boolean {
  const end = text.trimEnd();
  if (/(?:…|\.\.\.)$/u.test(end)) return true;
  // "Das schrieb er auf X.": the network ends a sentence, an initial does not.
  if (/(?:auf|on|bei|Plattform|Dienst|Netzwerk|platform) X\.$/u.test(end)) return false;
  const [, word] = /(?:^|[\s(„“"»«‚‘])([\p{L}\p{N}.]+)\.$/u.exec(end) ?? [];
  if (word === undefined) return false;
  // This is an ordinal. A year is not.
  if (isGerman && /^\d{1,2}$/.test(word)) return true;
  const lastPart = word.split('.').at(-1) ?? '';
  // This is an initial, or an abbreviation of single letters: "u.a.".
  if (/^\p{L}$/u.test(lastPart)) return true;
  return ABBREVIATIONS[isGerman ? 'de' : 'en'].has(lastPart.toLowerCase());
}

/** Whether a text can only be the rest of a sentence: it begins with a small letter or a comma. */
function isRest(segment: string): boolean {
  return /^[\p{Ll},;:–—-]/u.test(segment);
}
