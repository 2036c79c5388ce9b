import { franc } from 'franc';
import { runsOf } from '../article/format/walk.ts';
import type { Draft } from '../formats/draft.ts';

/** Languages in which news is written, by ISO 639-3. With fewer to choose from fewer are wrong. */
const LANGUAGES =
  `deu eng fra spa ita por nld swe dan nob fin pol ces slk hun ron bul hrv slv srp ell tur rus ukr
  arb heb pes urd hin ben cmn jpn kor vie ind tha`.split(/\s+/);

const MIN_LETTERS = 60;
const MAX_LETTERS = 10_000;

/**
 * The language in which a text is written.
 * @param minLetters shorter texts are often taken for another language
 * @returns a tag of BCP 47; null if the text is too short to tell
 */
export function detectLanguage(draft: Draft, minLetters = MIN_LETTERS): string | null {
  const text = runsOf<Draft['description']>(draft)
    .map((run) => run.text)
    .join(' ')
    .slice(0, MAX_LETTERS);
  const code = franc(text, { only: LANGUAGES, minLength: minLetters });
  return code === 'und' ? null : (Intl.getCanonicalLocales(code)[0] ?? null);
}
