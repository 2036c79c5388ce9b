/**
 * A sentence as words, signs and quotations. Rules look at the words outside quotations, for there
 * the source is named. So a quotation is one token.
 */
export type Token = {
  /** `name` is a name in quotation marks, such as „Bild“; `aside` is what stands in brackets. */
  kind: 'word' | 'name' | 'quotation' | 'aside' | 'sign';
  text: string;
  start: number;
  end: number;
};

/**
 * The tokens of a sentence, and the mark that closes a quotation which is still open at its end.
 */
export type Read = { tokens: Token[]; open: string | null };

/** Which marks close a quotation, by the mark that opens it. */
const CLOSING: Readonly<Record<string, string>> = { '„': '“”', '“': '”', '»': '«', '«': '»' };

const PIECE =
  /[\p{L}\p{N}](?:[\p{L}\p{N}’'/.&-]*[\p{L}\p{N}-])?(?:(?<=(?:^|[^\p{L}])(?:\p{L}|Dr|Prof|Mr|Ms|Mrs|Sen|Rep|Gov|St|Cllr))\.)?|[„“”»«()[\]&]|[^\s\p{L}\p{N}]/gu;

/** Words that a name in quotation marks may hold besides words with a capital letter. */
const IN_NAMES = /^(?:\p{Lu}|\p{N}|(?:der|die|das|am|im|und|für|von|of|the|and|de|la|le|del)$)/u;

/**
 * Reads a sentence.
 * @param open the mark that closes a quotation which an earlier sentence has opened
 * @param opening the marks that open a quotation in the language
 */
export function tokensOf(sentence: string, open: string | null, opening = '„“»«'): Read {
  const tokens: Token[] = [];
  let closing = open;
  /** Where the quotation or the bracket begins that is being read. */
  let from = open === null ? -1 : 0;
  let depth = 0;
  const push = (kind: Token['kind'], start: number, end: number) => {
    tokens.push({ kind, text: sentence.slice(start, end), start, end });
  };
  for (const { 0: piece, index } of sentence.matchAll(PIECE)) {
    const end = index + piece.length;
    if (closing !== null) {
      if (!closing.includes(piece)) continue;
      push(isName(sentence, from, end, tokens) ? 'name' : 'quotation', from, end);
      closing = null;
    } else if (depth > 0) {
      if (piece === '(' || piece === '[') depth++;
      if (piece === ')' || piece === ']') depth--;
      if (depth === 0) push('aside', from, end);
    } else if (opening.includes(piece)) [closing, from] = [CLOSING[piece] ?? null, index];
    else if (piece === '(' || piece === '[') [depth, from] = [1, index];
    else push(/[\p{L}\p{N}&]/u.test(piece) ? 'word' : 'sign', index, end);
  }
  if (closing !== null) push('quotation', from, sentence.length);
  return { tokens, open: closing };
}

/**
 * Whether a quotation is a name: a few words with capital letters, and nothing that speech needs.
 */
function isName(sentence: string, start: number, end: number, before: readonly Token[]): boolean {
  if (end - start > 60 || before.at(-1)?.text === ':') return false;
  const words = sentence.slice(start + 1, end - 1).split(' ');
  const opensSpeech = before.length === 0 && sentence.startsWith(',', end);
  return (
    !opensSpeech &&
    words.length < 6 &&
    words.every((it) => IN_NAMES.test(it) && !/[.,!?…]$/u.test(it))
  );
}
