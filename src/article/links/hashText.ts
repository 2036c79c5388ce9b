/** What the part of an address after its `#` says. It may be anything. */

/** Longer than any id, in UTF-16 code units. Browsers accept a hash of megabytes. */
const MAX_HASH = 512;
const MAX_SHOWN = 80;

/** What a hash asks for: cut, decoded, and without the directives for the browser. */
export function wantedBy(hash: string): string {
  // Browsers that know no text fragments leave them in the hash.
  const [named = ''] = hash.slice(1, MAX_HASH + 1).split(':~:');
  const text = decoded(named);
  return hash.length > MAX_HASH + 1 ? text.replace(HALF_SIGN, '…') : text;
}

/** The rest of a sign at the end of a hash that was cut. */
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
  const signs = [...text.replaceAll(/[\p{Bidi_Control}\p{Cc}]/gu, '')];
  return signs.length > MAX_SHOWN ? `${signs.slice(0, MAX_SHOWN - 1).join('')}…` : signs.join('');
}
