import type { Act } from '../../article/article.ts';

/** What a source does, said behind its name. To report needs no word: it is what labels mean. */
const ACTS: Record<'de' | 'en', Record<Act, string>> = {
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
 * The label that opens a passage: "WSJ", "Musk bestreitet". It stands within the article's text and
 * so is in the article's language, English where there are no words of that language.
 */
export function passageLabel(label: string, act: Act | undefined, language: string): string {
  const words = language.split('-')[0] === 'de' ? ACTS.de : ACTS.en;
  return [label, act === undefined ? '' : words[act]].filter(Boolean).join(' ');
}
