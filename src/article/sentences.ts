/** Abbreviations with a full stop that ends no sentence, in small letters. */
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
 * paragraph again, letter for letter. Ends are found by Intl.Segmenter (Unicode Standard Annex 29)
 * and taken back where an abbreviation, an ordinal, an initial or an ellipsis stands before.
 * @param language tag of BCP 47
 */
export function sentencesOf(paragraph: string, language: string): string[] {
  const isGerman = language.split('-')[0] === 'de';
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const segments = stretchesOf(paragraph).flatMap((stretch) =>
    Array.from(segmenter.segment(stretch), ({ segment }) => segment),
  );
  const sentences: string[] = [];
  for (const segment of segments) {
    const last = sentences.at(-1);
    // Without a space between them two sentences are one: a space is what stands between statements.
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

/** As much is segmented at once, in UTF-16 code units: each segment costs time by the length of the whole. */
const STRETCH = 4000;

/** A long text in stretches that end where a sentence does, by every rule of the annex. */
function stretchesOf(text: string): string[] {
  const end = /[.!?][”“’‘»«"']*\s+(?=[\p{Lu}„“»«"])/gu;
  const stretches: string[] = [];
  let from = 0;
  while (text.length - from > STRETCH) {
    end.lastIndex = from + STRETCH;
    if (!end.test(text)) break;
    stretches.push(text.slice(from, end.lastIndex));
    from = end.lastIndex;
  }
  return [...stretches, text.slice(from)];
}

/** Whether what ends here is no sentence. */
function goesOn(text: string, isGerman: boolean): boolean {
  const end = text.trimEnd();
  if (/(?:…|\.\.\.)$/u.test(end)) return true;
  const [, word] = /(?:^|[\s(„“"»«‚‘])([\p{L}\p{N}.]+)\.$/u.exec(end) ?? [];
  if (word === undefined) return false;
  // An ordinal; a year is none.
  if (isGerman && /^\d{1,2}$/.test(word)) return true;
  const lastPart = word.split('.').at(-1) ?? '';
  // An initial, or an abbreviation of single letters written together: "u.a.".
  if (/^\p{L}$/u.test(lastPart)) return true;
  return ABBREVIATIONS[isGerman ? 'de' : 'en'].has(lastPart.toLowerCase());
}

/** Whether this can only be the rest of a sentence: it begins with a small letter or a comma. */
function isRest(segment: string): boolean {
  return /^[\p{Ll},;:–—-]/u.test(segment);
}
