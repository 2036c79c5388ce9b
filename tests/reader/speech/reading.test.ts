import { describe, expect, it } from 'vitest';
import { next, SILENT, type Action, type Reading } from '../../../src/reader/speech/reading.ts';

/** Three sections: of two sentences, of three, of one. */
const sentences = [0, 0, 1, 1, 1, 2].map((section) => ({ section }));
const speakingAt = (at: number): Reading => ({ status: 'speaking', at, rate: 1, take: 7 });
const after = (reading: Reading, action: Action) => next(reading, action, sentences);

describe('reading aloud', () => {
  it.each([
    ['a sentence on', 2, { type: 'sentence', by: 1 }, 3],
    ['a sentence back', 2, { type: 'sentence', by: -1 }, 1],
    ['back from the first sentence', 0, { type: 'sentence', by: -1 }, 0],
    ['on from the last sentence', 5, { type: 'sentence', by: 1 }, 5],
    ['a section on', 0, { type: 'section', by: 1 }, 2],
    ['a section on from within one', 3, { type: 'section', by: 1 }, 5],
    ['a section on in the last one', 5, { type: 'section', by: 1 }, 5],
    ['a section back from within one', 4, { type: 'section', by: -1 }, 2],
    ['a section back from its beginning', 2, { type: 'section', by: -1 }, 0],
    ['a section back at the beginning of all', 0, { type: 'section', by: -1 }, 0],
    ['from here', 0, { type: 'start', at: 4 }, 4],
    ['from beyond the end', 0, { type: 'start', at: 99 }, 5],
  ] as const)('goes %s', (_name, at, action, expected) => {
    const reading = after(speakingAt(at), action);
    expect([reading.status, reading.at]).toEqual(['speaking', expected]);
    expect(reading.take).toBeGreaterThan(7);
  });

  it('goes on to the next sentence when one is said, and ends after the last', () => {
    expect(after(speakingAt(1), { type: 'said', take: 7 })).toMatchObject({ at: 2 });
    expect(after(speakingAt(5), { type: 'said', take: 7 })).toMatchObject({ status: 'silent' });
  });

  it('does not listen to the end of what it has cut off', () => {
    const skipped = after(speakingAt(1), { type: 'section', by: 1 });
    expect(after(skipped, { type: 'said', take: 7 })).toBe(skipped);
    const paused = after(speakingAt(1), { type: 'pause' });
    expect(after(paused, { type: 'said', take: paused.take })).toBe(paused);
  });

  it('goes on from the sentence where it was paused, wherever the reader has skipped to', () => {
    const paused = after(speakingAt(3), { type: 'pause' });
    expect(paused).toMatchObject({ status: 'paused', at: 3 });
    const moved = after(paused, { type: 'sentence', by: -1 });
    expect(moved).toMatchObject({ status: 'paused', at: 2 });
    expect(after(moved, { type: 'resume' })).toMatchObject({ status: 'speaking', at: 2 });
  });

  it('says the sentence anew at another speed', () => {
    const faster = after(speakingAt(3), { type: 'rate', rate: 1.5 });
    expect(faster).toMatchObject({ at: 3, rate: 1.5, status: 'speaking', take: 8 });
  });

  it.each([
    { type: 'pause' },
    { type: 'resume' },
    { type: 'said', take: 0 },
    { type: 'sentence', by: 1 },
    { type: 'section', by: -1 },
  ] as const)('has nothing to do with $type while it is silent', (action) => {
    expect(after(SILENT, action)).toBe(SILENT);
  });

  it('does not begin where there is nothing to say', () => {
    expect(next(SILENT, { type: 'start', at: 0 }, [])).toBe(SILENT);
  });
});
