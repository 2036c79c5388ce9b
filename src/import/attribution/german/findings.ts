import type { Act } from '../../../article/format/article.ts';
import type { Finding } from '../finding.ts';
import type { Token } from '../tokens.ts';
import type { Pronoun } from '../voice.ts';
import type { Subject } from './subjects.ts';
import type { Heard } from './voices.ts';

/** A cue from one token to another. */
export const cueOf = (from: Token | undefined, to: Token | undefined) => ({
  start: from?.start ?? 0,
  end: to?.end ?? 0,
});

export const isPronoun = (who: Heard | Pronoun): who is Pronoun => 'pronoun' in who;

/** Who may be made the source: not a paper, unless it is what tells. */
export function findingOf({ who }: Subject, act: Act, cue: Finding['cue']): Finding {
  return {
    who,
    act: !isPronoun(who) && who.kind === 'media' && act === 'says' ? 'reports' : act,
    cue,
  };
}

export const actOf = (who: Finding['who']): Act =>
  who === 'report' ||
  (typeof who === 'object' && 'kind' in who && (who.kind === 'media' || who.kind === 'document'))
    ? 'reports'
    : 'says';
