import type { Token } from './tokens.ts';

/**
 * A part of a sentence between commas, colons, dashes and quotations. A quotation that stands
 * for itself is a clause of its own; words in quotation marks within a clause are a token of it.
 */
export type Clause = {
  tokens: Token[];
  /** The sign before it, or `quotation`. */
  after: 'start' | 'quotation' | ',' | ':' | '–';
  /** The sign after it, or `quotation`. */
  before: 'end' | 'quotation' | ',' | ':' | '–';
};

/** The clauses of a sentence, in their order. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let own: Token[] = [];
  let after: Clause['after'] = 'start';
  const close = (before: Clause['before']) => {
    if (own.length > 0) clauses.push({ tokens: own, after, before });
    own = [];
  };
  tokens.forEach((token, index) => {
    const sign = signOf(token);
    if (sign !== null) {
      close(sign);
      // "“, sagte Berg": the quotation counts, not the comma.
      if (after !== 'quotation' || clauses.at(-1)?.tokens[0]?.kind !== 'quotation') after = sign;
    } else if (token.kind === 'quotation' && standsAlone(tokens, index)) {
      close('quotation');
      clauses.push({ tokens: [token], after, before: 'quotation' });
      after = 'quotation';
    } else if (token.kind !== 'sign') {
      own.push(token);
    }
    if (sign !== null && own.length === 0 && clauses.at(-1)?.tokens[0]?.kind !== 'quotation')
      after = sign;
  });
  close('end');
  return clauses;
}

function signOf({ kind, text }: Token): (Clause['after'] & Clause['before']) | null {
  if (kind !== 'sign') return null;
  if (text === ',' || text === ';') return ',';
  if (text === ':') return ':';
  return /[–—-]/u.test(text) ? '–' : null;
}

/** Whether a quotation is a sentence or a part of one, not words within a clause. */
function standsAlone(tokens: readonly Token[], index: number): boolean {
  const [before, own, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const opens = before === undefined || before.kind === 'sign';
  const ends =
    after === undefined || after.kind === 'sign' || /[.,!?…][“”«»]$/u.test(own?.text ?? '');
  return opens && ends;
}
