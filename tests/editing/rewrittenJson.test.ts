import { assert, constantFrom, jsonValue, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rewrittenJson } from '../../src/editing/rewrittenJson.ts';

const lines = (...all: string[]) => `${all.join('\n')}\n`;

describe('a JSON file with another value', () => {
  it('keeps every line but those of what has changed', () => {
    const text = lines(
      '{',
      '  "b":   1,',
      '  "list": [',
      '    { "text": "a" },',
      '    { "text": "b", "x": [1,2] }',
      '  ]',
      '}',
    );
    const value = {
      b: 1,
      list: [
        { text: 'a', act: 'says' },
        { text: 'b', x: [1, 2] },
      ],
    };
    expect(rewrittenJson(text, value)).toBe(
      text.replace('{ "text": "a" }', '{ "text": "a", "act": "says" }'),
    );
  });

  it('loses a key with its line alone', () => {
    const text = lines('{', '  "proposed": true,', '  "text": "a",', '  "act": "says"', '}');
    expect(rewrittenJson(text, { text: 'a', act: 'says' })).toBe(
      text.replace('  "proposed": true,\n', ''),
    );
    expect(rewrittenJson(text, { proposed: true, text: 'a', act: undefined })).toBe(
      lines('{', '  "proposed": true,', '  "text": "a"', '}'),
    );
  });

  it('gets a key where its order has it, and an entry where it stands in the list', () => {
    const text = lines('{', '\t"a": 1,', '\t"c": [', '\t\t1,', '\t\t3', '\t]', '}');
    expect(rewrittenJson(text, { a: 1, b: { x: [] }, c: [1, 2, 3] })).toBe(
      lines(
        '{',
        '\t"a": 1,',
        '\t"b": {',
        '\t\t"x": []',
        '\t},',
        '\t"c": [',
        '\t\t1,',
        '\t\t2,',
        '\t\t3',
        '\t]',
        '}',
      ),
    );
  });

  it('opens brackets that were empty, and closes those that have become so', () => {
    const text = lines('{', '  "a": [],', '  "b": [', '    1', '  ]', '}');
    expect(rewrittenJson(text, { a: [1], b: [] })).toBe(
      lines('{', '  "a": [', '    1', '  ],', '  "b": []', '}'),
    );
  });

  it('keeps the line ends of Windows, and a file of one line in one line', () => {
    expect(rewrittenJson('{\r\n  "a": 1\r\n}\r\n', { a: 1, b: 2 })).toBe(
      '{\r\n  "a": 1,\r\n  "b": 2\r\n}\r\n',
    );
    expect(rewrittenJson('{"a":1}', { a: 1, b: { c: 2 } })).toBe('{"a":1, "b": { "c": 2 }}');
  });

  it('has that value, whatever was there', () => {
    assert(
      property(jsonValue(), jsonValue(), constantFrom(0, 2, '\t'), (old, value, space) => {
        // -0 is no JSON.
        const wanted: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(rewrittenJson(JSON.stringify(old, null, space), value))).toEqual(wanted);
      }),
    );
  });

  it('is the same, letter for letter, if the value is written in the same order', () => {
    assert(
      property(jsonValue(), (value) => {
        const text = JSON.stringify(value, null, 2);
        expect(rewrittenJson(text, value)).toBe(text);
      }),
    );
  });
});
