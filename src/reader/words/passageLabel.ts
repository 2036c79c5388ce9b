import type { Act, Statement } from '../../article/format/article.ts';
import { primaryLanguage } from '../../article/strings/primaryLanguage.ts';

/**
 * What a source does, said after its name. `reports` has no word, since a bare label means it.
 */
const ACT_WORDS: Record<'de' | 'en', Record<Act, string>> = {
  de: {
    reports: '',
    says: 'sagt',
    announces: 'kündigt an',
    demands: 'fordert',
    denies: 'bestreitet',
    declines: 'äußert sich nicht',
    estimates: 'schätzt',
  },
  en: {
    reports: '',
    says: 'says',
    announces: 'announces',
    demands: 'demands',
    denies: 'denies',
    declines: 'declines to comment',
    estimates: 'estimates',
  },
};

/**
 * The label that opens a passage: "WSJ", "Musk bestreitet". It is in the article's language, or in
 * English if there are no words of that language. The label of an unconfirmed attribution says so.
 */
export function passageLabel(
  label: string,
  { act, proposed = false }: Pick<Statement, 'act' | 'proposed'>,
  language: string,
): string {
  const doubt = isGerman(language) ? '(vermutet)' : '(presumed)';
  return [label, actWords(act, language), proposed && doubt].filter(Boolean).join(' ');
}

/**
 * What a source does, in words, such as "bestreitet"; empty if it reports or the act is unknown.
 */
export function actWords(act: Act | undefined, language: string): string {
  return act === undefined ? '' : ACT_WORDS[isGerman(language) ? 'de' : 'en'][act];
}

function isGerman(language: string): boolean {
  return primaryLanguage(language) === 'de';
}
