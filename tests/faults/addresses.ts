import assert from 'node:assert/strict';
import type { Fault } from './fault.ts';
import { address, early } from './making.ts';

const LONG = 'ein-sehr-langer-Name-';

/** Hashes that are broken, huge or hostile. */
export const ADDRESSES: readonly Fault[] = [
  address('an empty hash', ''),
  address('a percent sign', '%'),
  address('bytes that are not text', '%E0%A4%A'),
  address('half an emoji', '%F0%9F'),
  address('a lone surrogate', '%ED%A0%BD'),
  address('a null character', 'putins%00bitte'),
  address('a line feed', '%0Aputins-bitte-an-musk'),
  address('bidi controls', '%E2%80%AEksum-na-ettib%E2%80%AC'),
  address('bidi isolates', '%E2%81%A6putins%E2%81%A9'),
  address('a zero-width space', 'putins-bitte%E2%80%8B-an-musk'),
  address('escaped twice', 'Putins%2520Bitte%2520an%2520Musk'),
  address('a digit first', '5-fragen'),
  address('a number', '1'),
  address('minus five', '-5'),
  address('__proto__', '__proto__'),
  address('constructor', 'constructor'),
  address('getElementById', 'getElementById'),
  address('hasOwnProperty', 'hasOwnProperty'),
  address('the root', 'root'),
  address('the list', 'abschnitte'),
  address('the switch', 'wer-sagt-das'),
  address('a selector', '*,a[href]:has(*)'),
  address('two hashes', '##putins-bitte-an-musk'),
  address('a path', '/../../etc/passwd'),
  address('a question', '?utm_source=x&fbclid=y'),
  address('a text fragment alone', ':~:text=Elektroautobauer'),
  address('a text fragment that is nowhere', 'anfang:~:text=Gibt%20es%20nicht'),
  address('a text fragment with bytes that are not text', 'anfang:~:text=%E0%A4%A'),
  address('a text fragment without a text', 'anfang:~:'),
  address('javascript:', 'javascript:window.ran=1'),
  address('an element with a handler', '<img src=x onerror=window.ran=1>'),
  address('the same escaped', '%3Cimg%20src%3Dx%20onerror%3Dwindow.ran%3D1%3E'),
  address('the end of a script', '</script><script>window.ran=1</script>'),
  address('the end of an attribute', `"' onload=window.ran=1 x="`),
  address('a template', '${window.ran=1}{{window.ran=1}}'),
  address('600 characters', LONG.repeat(30)),
  address('100 kB', LONG.repeat(5000)),
  address('100 kB of percent signs', '%'.repeat(100_000)),
  huge('2 MB', 'ab-'),
  huge('2 MB of escapes', '%41'),
];

/**
 * The page sets this hash, since some drivers reject such an address. Firefox takes one megabyte.
 */
function huge(name: string, piece: string): Fault {
  const set = (times: number) =>
    `history.replaceState(null, '', '#' + '${piece}'.repeat(${times}));`;
  return early(`address: ${name}`, `try { ${set(660_000)} } catch { ${set(300_000)} }`, {
    later: async (reader) => {
      assert.equal((await reader.hash()).length, 514, 'it is cut down');
    },
  });
}
