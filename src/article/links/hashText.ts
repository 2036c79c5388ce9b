/** What the part of an address after its `#` says. It may be anything. */
import { shortened } from '../strings/shortened.ts';

/**
 * Longer than any id, in UTF-16 code units, `#` included. Browsers accept a hash of megabytes.
 * main.ts cuts the address two units later, so that this file still sees that it was cut.
 */
const MAX_READ = 512;
const MAX_SHOWN = 80;

/** What a hash asks for: cut, decoded, and without the directives for the browser. */
export function wantedBy(hash: string): string {
  // Browsers that know no text fragments leave them in the hash.
  const [named = '', directives] = hash.slice(1, MAX_READ).split(':~:');
  const text = decoded(named);
  if (hash.length < MAX_READ || directives !== undefined) return text;
  const whole = text.replace(HALF_SIGN, '');
  // More of its last sign may have been cut off: a letter's accent, a member of a family.
  return shortened(whole, whole.length - 1);
}

/** The rest of a code point at the end of a hash that was cut. */
const HALF_SIGN = /(?:%[\da-f]{0,2}|[\ud800-\udbff])*$/i;

/** A sign in UTF-8, percent-encoded (RFC 3629). */
const ENCODED = /%[0-7][\da-f]|%[c-f][\da-f](?:%[89ab][\da-f])+/gi;

/**
 * Decodes percent signs, and does so twice where a messenger has encoded them twice. Text that
 * cannot be decoded stays as it is: "100 % sicher".
 */
function decoded(hash: string): string {
  let text = hash;
  for (let round = 0; round < 2 && text.includes('%'); round++)
    text = text.replaceAll(ENCODED, decodedSign);
  return text.normalize('NFC');
}

function decodedSign(sign: string): string {
  try {
    return decodeURIComponent(sign);
  } catch {
    return sign;
  }
}

/** A text for people: not too long, and without controls, which might turn the words around it. */
export function forPeople(text: string): string {
  return shortened(text.replaceAll(/[\p{Bidi_Control}\p{Cc}]/gu, ''), MAX_SHOWN);
}
