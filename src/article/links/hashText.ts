/** What the part of an address after its `#` says. It may be anything. */

/** Longer than any id: browsers accept a hash of megabytes. In UTF-16 code units. */
const MAX_HASH = 512;
const MAX_SHOWN = 80;

/** What a hash asks for: cut, without what is meant for the browser alone, and decoded. */
export function wantedBy(hash: string): string {
  // Browsers that know no text fragments leave them in the hash.
  const [named = ''] = hash.slice(1, MAX_HASH + 1).split(':~:');
  const text = decoded(named);
  return hash.length > MAX_HASH + 1 ? text.replace(HALF_SIGN, '…') : text;
}

/** What is left at the end of a hash that was cut within a sign. */
const HALF_SIGN = /(?:%[\da-f]{0,2}|[\ud800-\udbff])*$/i;

/** A sign in UTF-8, percent-encoded (RFC 3629). */
const ENCODED = /%[0-7][\da-f]|%[c-f][\da-f](?:%[89ab][\da-f])+/gi;

/**
 * Percent-decoded, twice where a messenger encoded what was encoded already. What cannot be decoded
 * stays as it is: "100 % sicher".
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

/** A text for people: no controls, which might turn the words around it, and not too long. */
export function forPeople(text: string): string {
  const signs = [...text.replaceAll(/[\p{Bidi_Control}\p{Cc}]/gu, '')];
  return signs.length > MAX_SHOWN ? `${signs.slice(0, MAX_SHOWN - 1).join('')}…` : signs.join('');
}
