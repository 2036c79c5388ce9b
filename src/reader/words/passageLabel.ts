import type { Act, Statement } from '../../article/article.ts';

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
 * so is in the article's language, English where there are no words of that language. An attribution
 * that no editor has confirmed says so.
 */
export function passageLabel(
  label: string,
  { act, proposed = false }: Pick<Statement, 'act' | 'proposed'>,
  language: string,
): string {
  const isGerman = language.split('-')[0] === 'de';
  const words = isGerman ? ACTS.de : ACTS.en;
  const doubt = isGerman ? '(vermutet)' : '(presumed)';
  return [label, act && words[act], proposed && doubt].filter(Boolean).join(' ');
}
