/** Where the voice is, and what it does. Pure: the voice itself is told by readAloud.ts. */

/** A sentence as the voice needs it: the number of its section. */
export type Spoken = { section: number };

/** The state of the voice. */
export type Reading = {
  /** `silent`: not begun, or at the end. */
  status: 'silent' | 'speaking' | 'paused';
  /** Number of the sentence. */
  at: number;
  /** 1 is the voice's own speed. */
  rate: number;
  /** Grows when the sentence is to be said from its beginning. */
  take: number;
};

/** What the reader or the voice does. */
export type Action =
  | { type: 'start'; at: number }
  | { type: 'pause' | 'resume' | 'stop' }
  /** The voice has said the sentence of a take. */
  | { type: 'said'; take: number }
  | { type: 'sentence' | 'section'; by: 1 | -1 }
  | { type: 'rate'; rate: number };

/** Speeds that the reader can choose. */
export const RATES: readonly number[] = [0.75, 1, 1.25, 1.5, 1.75, 2];

/** Before the first sentence. */
export const SILENT: Reading = { status: 'silent', at: 0, rate: 1, take: 0 };

/**
 * What follows an action.
 * @param sentences of the article, in the order of the page
 */
export function next(reading: Reading, action: Action, sentences: readonly Spoken[]): Reading {
  const { status, at, take } = reading;
  const to = (place: number): Reading => ({
    ...reading,
    at: Math.max(0, Math.min(place, sentences.length - 1)),
    take: take + 1,
  });
  switch (action.type) {
    case 'start':
      return sentences.length === 0 ? reading : { ...to(action.at), status: 'speaking' };
    case 'pause':
      return status === 'speaking' ? { ...reading, status: 'paused', take: take + 1 } : reading;
    case 'resume':
      return status === 'paused' ? { ...reading, status: 'speaking', take: take + 1 } : reading;
    case 'stop':
      return { ...reading, status: 'silent', at: 0, take: take + 1 };
    case 'said':
      if (action.take !== take || status !== 'speaking') return reading;
      return at + 1 < sentences.length ? to(at + 1) : next(reading, { type: 'stop' }, sentences);
    case 'sentence':
      return status === 'silent' ? reading : to(at + action.by);
    case 'section':
      return status === 'silent' ? reading : to(sectionFrom(at, action.by, sentences));
    case 'rate':
      return { ...reading, rate: action.rate, take: take + 1 };
    default:
      return action satisfies never;
  }
}

/**
 * The first sentence of the next section; at the last one its last sentence. Back leads to the
 * beginning of this section, and from there to that of the one before.
 */
function sectionFrom(at: number, by: 1 | -1, sentences: readonly Spoken[]): number {
  const here = sentences[at]?.section;
  const first = (section: number | undefined) =>
    sentences.findIndex((sentence) => sentence.section === section);
  if (by === -1) return at > first(here) ? first(here) : first(sentences[at - 1]?.section);
  const following = sentences.findIndex(({ section }, index) => index > at && section !== here);
  return following === -1 ? sentences.length - 1 : following;
}
