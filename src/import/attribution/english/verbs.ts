/** English verbs that report somebody's words, by the act. */
import type { Act } from '../../../article/format/article.ts';

export type Verb = {
  act: Act;
  /** Whether it is said of nobody but those who speak. Others need a subject that is known to. */
  isSpeech: boolean;
  /** What has to follow it. */
  beside: RegExp | null;
};

/** Verbs with their irregular past, if they have one; regular ones have none. */
const SPEECH: readonly [Act, string][] = [
  [
    'says',
    `say said; tell told; add; explain; insist; argue; claim; stress; note; acknowledge; admit; concede; write wrote;
    remark; comment; reply; respond; answer; recall; warn; caution; complain; state; assert; maintain; contend;
    joke; lament; observe; tweet; post; suggest; confirm; emphasise; emphasize; reiterate; declare; allege; testify;
    quip; ask; muse; boast; confess; cry; shout; vow; disclose; reveal`,
  ],
  ['reports', 'report'],
  ['announces', 'announce; promise; pledge; vow'],
  ['demands', 'urge; demand'],
  ['denies', 'deny; dispute; refute'],
  ['estimates', 'estimate; predict; forecast'],
];

/** Verbs that are said of other things too. */
const JUDGEMENT: readonly [Act, string, RegExp | null][] = [
  ['says', 'accuse', /^(?!of\b)/u],
  [
    'says',
    'criticise; criticize; condemn; praise; welcome; thank; defend; blame; describe; believe; congratulate; apologise; apologize; regret; hail; label; argue; question; advise; appeal',
    null,
  ],
  [
    'says',
    'call; speak spoke; point',
    /^(?!for\b)(?!on\b)(?!off\b)(?!up\b)(?:out\b|of\b|it\b|the\b|them\b|him\b|her\b|this\b|that\b|a\b|for\b|\S+ing\b)/u,
  ],
  ['says', 'find found', /^(?:that\b|no\b|evidence\b)/u],
  ['reports', 'cite', /^(?!.)/u],
  ['demands', 'call', /^(?:for|on)\b/u],
  ['demands', 'appeal', /^(?:to|for)\b/u],
  ['denies', 'reject; dismiss; contradict', null],
  ['denies', 'rule', /^out\b/u],
  ['estimates', 'expect; reckon', null],
  ['announces', 'recall', /vehicles|cars|product|pickups|models/u],
  ['says', 'think thought', null],
];

function formsOf(entry: string): string[] {
  const [base = '', past] = entry.trim().split(/\s+/);
  const stem = base.replace(/e$/u, '');
  const isY = /[^aeiou]y$/u.test(base);
  const third = isY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|sh|ch|x)$/u.test(base)
      ? `${base}es`
      : `${base}s`;
  return [base, third, past ?? (isY ? `${base.slice(0, -1)}ied` : `${stem}ed`)];
}

/** Verbs by their forms: "say", "says", "said". */
export const VERBS: ReadonlyMap<string, readonly Verb[]> = (() => {
  const map = new Map<string, Verb[]>();
  const add = (entries: string, verb: Verb) => {
    for (const entry of entries.split(';'))
      for (const form of formsOf(entry)) map.set(form, [...(map.get(form) ?? []), verb]);
  };
  for (const [act, entries, beside] of JUDGEMENT.filter(([, , it]) => it !== null))
    add(entries, { act, isSpeech: false, beside });
  for (const [act, entries] of SPEECH) add(entries, { act, isSpeech: true, beside: null });
  for (const [act, entries, beside] of JUDGEMENT.filter(([, , it]) => it === null))
    add(entries, { act, isSpeech: false, beside });
  return map;
})();

/** The forms in which English says that somebody does not comment. */
export const DECLINING =
  /\b(?<verb>declined|declines|refused|refuses) (?:\S+ ){0,2}to (?:comment|say|answer|discuss|give|speak|confirm|elaborate|be (?:named|interviewed|drawn))|\b(?<verb2>would|will|did|does|could|has|have|had) not (?:immediately |yet |be )*(?:comment|respond|responded|reply|replied|return|returned|answer|reached|confirm|say|be drawn)\b/u;
