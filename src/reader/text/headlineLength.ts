/** How long a headline is beyond what fits at the usual size. */
type HeadlineLength = 'long' | 'longest';

/** Letters of a whole headline, and of its longest word, from which it is long, and very long. */
const LONG = { all: 60, word: 18 };
const LONGEST = { all: 110, word: 23 };

/**
 * Whether a headline is to be set in smaller type: so that it leaves room for the text in the first
 * window, and so that its longest word fits the line of a phone.
 * @returns undefined for the usual size
 */
export function headlineLength(headline: string): HeadlineLength | undefined {
  const word = Math.max(...headline.split(/[\s-]/u).map(({ length }) => length));
  const exceeds = (limit: typeof LONG) => headline.length > limit.all || word > limit.word;
  if (exceeds(LONGEST)) return 'longest';
  return exceeds(LONG) ? 'long' : undefined;
}
