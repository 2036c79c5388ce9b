import {
  array,
  assert,
  constantFrom,
  integer,
  jsonValue,
  oneof,
  property,
  string,
  uniqueArray,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findPlace,
  placeWords,
  parsePlaces,
  placesText,
  type KeptPlace,
} from '../../../src/article/reading/place.ts';

const NOW = 1_800_000_000_000;
const DAY = 24 * 60 * 60 * 1000;
const at = (section: string, text: string) => ({ section, text });
const place = { section: 'b', statement: 2, part: 0.5, words: 'Drei sind es.' };
const kept = (more: Partial<KeptPlace> = {}): KeptPlace => ({ ...place, at: NOW, ...more });

describe('a place in an article that was edited', () => {
  it.each([
    ['nothing was edited', ['Eins.', 'Zwei.', 'Drei sind es.'], 2],
    ['a statement was added before it', ['Null.', 'Eins.', 'Zwei.', 'Drei sind es.'], 3],
    ['a statement before it is gone', ['Zwei.', 'Drei sind es.'], 1],
    ['its words stand twice: the nearest', ['Drei sind es.', 'Zwei.', 'Eins.', 'Drei sind es.'], 3],
    ['its words were changed: the section', ['Eins.', 'Zwei.', 'Vier.'], null],
  ])('is found where %s', (_what, texts, statement) => {
    const statements = texts.map((text) => at('b', text));
    expect(findPlace(place, statements)).toEqual({ section: 'b', statement });
  });

  it('is found in another section, where its words have gone', () => {
    const statements = [at('a', 'Eins.'), at('c', 'Drei sind es.')];
    expect(findPlace(place, statements)).toEqual({ section: 'c', statement: 1 });
  });

  it('is not found where words and section have gone', () => {
    expect(findPlace(place, [at('a', 'Eins.')])).toBeNull();
    expect(findPlace(place, [])).toBeNull();
  });

  it('is found though the end of its statement was edited', () => {
    const words = 'Eins zwei drei vier fünf sechs sieben acht';
    const found = findPlace({ ...place, words }, [at('b', `${words} und mehr.`)]);
    expect(found).toEqual({ section: 'b', statement: 0 });
  });

  it('is its own statement after any edits of the others', () => {
    const sentences = uniqueArray(
      string({ minLength: 1 }).map((text) => `S ${text.trim()}`),
      {
        selector: placeWords,
        minLength: 1,
        maxLength: 20,
      },
    );
    assert(
      property(
        sentences,
        integer({ min: 0, max: 19 }),
        array(constantFrom('keep', 'cut', 'add')),
        (texts, pick, edits) => {
          const chosen = pick % texts.length;
          const own = texts[chosen]!;
          const edited = texts.flatMap((text, index) => {
            const edit = edits[index] ?? 'keep';
            if (text === own || edit === 'keep') return [text];
            return edit === 'cut' ? [] : [text, `added ${index}`];
          });
          const found = findPlace(
            { section: 'a', statement: chosen, part: 0, words: placeWords(own) },
            edited.map((text) => at('a', text)),
          );
          expect(found).toEqual({ section: 'a', statement: edited.indexOf(own) });
        },
      ),
    );
  });
});

describe('places that are kept', () => {
  it('are the same when they are read again', () => {
    const places = new Map([['a', kept()]]);
    expect(parsePlaces(placesText(places, NOW), NOW)).toEqual(places);
  });

  it('are forgotten after 90 days, and none is from the future', () => {
    const places = new Map([
      ['young', kept({ at: NOW - 90 * DAY })],
      ['old', kept({ at: NOW - 91 * DAY })],
      ['future', kept({ at: NOW + DAY })],
    ]);
    expect([...parsePlaces(placesText(places, NOW), NOW).keys()]).toEqual(['young']);
  });

  it('are the 200 newest', () => {
    const places = new Map(
      Array.from({ length: 250 }, (_, index) => [`a${index}`, kept({ at: NOW - index })]),
    );
    const again = parsePlaces(placesText(places, NOW), NOW);
    expect(again.size).toBe(200);
    expect(again.has('a0')).toBe(true);
    expect(again.has('a200')).toBe(false);
  });

  it('leave nothing in the storage where there is none', () => {
    expect(placesText(new Map(), NOW)).toBeNull();
  });

  it('are places, whatever the storage holds', () => {
    const anyEntry = jsonValue().map((places) => JSON.stringify({ version: 1, places }));
    const anyPlace = jsonValue().map((a) => JSON.stringify({ version: 1, places: { a } }));
    assert(
      property(oneof(string({ unit: 'binary' }), anyEntry, anyPlace), (text) => {
        const places = parsePlaces(text, NOW);
        for (const [, { part, at: left }] of places) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(left).toBeLessThanOrEqual(NOW);
        }
        expect(parsePlaces(placesText(places, NOW), NOW)).toEqual(places);
      }),
    );
  });

  it.each([
    ['another version', '{"version":2,"places":{}}'],
    [
      'a place without words',
      '{"version":1,"places":{"a":{"section":"b","statement":1,"part":0,"at":1}}}',
    ],
    ['no JSON', 'on'],
    ['far too much', `"${'x'.repeat(300_000)}"`],
  ])('are none where the storage holds %s', (_what, text) => {
    expect(parsePlaces(text, NOW).size).toBe(0);
  });
});
