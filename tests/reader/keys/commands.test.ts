// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { commandOf, entryTo, takesKeys } from '../../../src/reader/keys/commands.ts';

const press = (key: string, more: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  defaultPrevented: false,
  ...more,
});

describe('a press of a key', () => {
  it.each([
    ['j', 'sectionOn'],
    ['k', 'sectionBack'],
    ['w', 'attribution'],
    ['l', 'list'],
    ['t', 'share'],
    ['?', 'help'],
    // With caps lock on.
    ['J', 'sectionOn'],
    ['x', null],
    ['Enter', null],
    ['toString', null],
  ])('%s is %s', (key, command) => {
    expect(commandOf(press(key))).toBe(command);
  });

  it.each([
    'ctrlKey',
    'metaKey',
    'altKey',
    'shiftKey',
    'repeat',
    'isComposing',
    'defaultPrevented',
  ])('is nothing with %s', (name) => expect(commandOf(press('j', { [name]: true }))).toBeNull());

  it('may have Shift where the sign needs it', () => {
    expect(commandOf(press('?', { shiftKey: true }))).toBe('help');
    expect(commandOf(press('?', { ctrlKey: true, shiftKey: true }))).toBeNull();
  });
});

describe('an element that takes the keys for itself', () => {
  it.each([
    ['<input id="it">', true],
    ['<input id="it" type="search">', true],
    ['<input id="it" type="range">', true],
    ['<textarea id="it"></textarea>', true],
    ['<select id="it"></select>', true],
    ['<div contenteditable><p id="it"></p></div>', true],
    ['<div role="dialog"><button id="it"></button></div>', true],
    ['<input id="it" type="checkbox">', false],
    ['<button id="it"></button>', false],
    ['<p id="it"></p>', false],
  ])('%s: %s', (html, expected) => {
    document.body.innerHTML = html;
    expect(takesKeys(document.querySelector('#it'))).toBe(expected);
  });
});

describe('the entry to go to', () => {
  const tops = [-900, -300, 2, 500, Infinity];
  it.each([
    ['on', 1, tops, 3],
    ['back, from its heading to the one before', -1, tops, 1],
    ['back, from within a section to its own heading', -1, [-900, -300, 500], 1],
    ['back, where there is none', -1, [0, 500], null],
    ['on, where there is none', 1, [-900, -300], null],
  ] as const)('is found: %s', (_what, by, some, expected) => {
    expect(entryTo(by, some)).toBe(expected);
  });
});
