import {
  array,
  assert,
  constantFrom,
  oneof,
  property,
  record,
  string,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHOICES,
  DEFAULT_VIEW,
  inOrder,
  parseView,
  viewText,
  withChoice,
  type View,
} from '../../../src/reader/view/view.ts';

const anyView = record(
  Object.fromEntries(
    Object.entries(CHOICES).map(([part, choices]) => [part, constantFrom(...choices)]),
  ),
) as Arbitrary<View>;

describe('a view that is kept', () => {
  it('is the same view when it is read again', () => {
    assert(
      property(anyView, (view) => {
        expect(parseView(viewText(view))).toEqual(view);
      }),
    );
  });

  it('is not kept where nothing was chosen', () => {
    expect(viewText(DEFAULT_VIEW)).toBeNull();
    expect(parseView(null)).toEqual(DEFAULT_VIEW);
  });

  it('holds what was chosen, in words that the styles know', () => {
    expect(viewText({ ...DEFAULT_VIEW, theme: 'dark', size: '130' })).toBe('1 theme-dark size-130');
  });

  it.each([
    ['another version', '2 theme-dark'],
    ['an empty text', ''],
    ['JSON', '{"theme":"dark"}'],
    ['words of which none is known', '1 theme-plaid size-7'],
  ])('is the default where the storage holds %s', (_what, text) => {
    expect(parseView(text)).toEqual(DEFAULT_VIEW);
  });

  it('keeps what it knows among what it does not know', () => {
    expect(parseView('1 theme-plaid size-130 voice-low')).toEqual({ ...DEFAULT_VIEW, size: '130' });
  });

  it('is a view, whatever the storage holds', () => {
    const anyWord = oneof(string(), constantFrom('1', 'theme-dark', 'size-200', '__proto__'));
    const anyWords = array(anyWord).map((words) => words.join(' '));
    assert(
      property(oneof(string({ unit: 'binary' }), anyWords), (text) => {
        const view = parseView(text);
        for (const [part, choices] of Object.entries(CHOICES))
          expect(choices).toContain(view[part as keyof View]);
        expect(parseView(viewText(view))).toEqual(view);
      }),
    );
  });
});

describe('a choice', () => {
  it('changes its part alone', () => {
    expect(withChoice(DEFAULT_VIEW, 'face', 'sans')).toEqual({ ...DEFAULT_VIEW, face: 'sans' });
  });

  it.each([
    ['face', 'gothic'],
    ['voice', 'low'],
    ['__proto__', 'sans'],
  ])('that there is not changes nothing: %s %s', (part, choice) => {
    expect(withChoice(DEFAULT_VIEW, part, choice)).toBe(DEFAULT_VIEW);
  });

  it('of the size is one of eight, from 85 to 200 per cent', () => {
    const sizes = inOrder(CHOICES.size);
    expect(sizes).toHaveLength(8);
    expect([sizes[0], sizes.at(-1)]).toEqual(['85', '200']);
  });
});
