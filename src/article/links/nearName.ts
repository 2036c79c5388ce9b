import { editDistance } from '../strings/editDistance.ts';

/**
 * Finds a name that a typing error may explain: one wrong letter for every eight letters, at most
 * three. A wrong number is no typing error: 11 is not 12. If there is none, it finds a name that
 * has lost its end or its hyphens. A name that begins with a number is known without it as well.
 * @param indexes ids by their names
 */
export function nearNames(
  indexes: readonly ReadonlyMap<string, Iterable<string>>[],
): (typed: readonly string[]) => Set<string> {
  const byNumbers = new Map<string, Known[]>();
  for (const name of new Set(indexes.flatMap((names) => [...names.keys()])))
    for (const spelling of new Set([name, name.replace(NUMBER_IN_FRONT, '')])) {
      const numbers = numbersIn(spelling);
      const known = byNumbers.get(numbers) ?? [];
      known.push({ spelling, name });
      byNumbers.set(numbers, known);
    }
  return (typed) => {
    const namesLike = (isLike: (text: string, name: string) => boolean) =>
      [...new Set(typed)].flatMap((text) =>
        (byNumbers.get(numbersIn(text)) ?? []).filter(({ spelling }) => isLike(text, spelling)),
      );
    const slips = namesLike(isSlip);
    const near = slips.length > 0 ? slips : namesLike(isDamaged);
    const ids = new Set<string>();
    for (const names of indexes)
      for (const { name } of near) for (const id of names.get(name) ?? []) ids.add(id);
    return ids;
  };
}

/** A way in which a link may spell a name. */
type Known = { spelling: string; name: string };

const NUMBER_IN_FRONT = /^\p{N}+-/u;

function isSlip(typed: string, name: string): boolean {
  const limit = Math.min(3, Math.floor(Math.min(typed.length, name.length) / 8));
  return limit > 0 && editDistance(typed, name, limit) <= limit;
}

/** With fewer letters it is more likely another name than one that was cut. */
const MIN_CUT = 6;

function isDamaged(typed: string, name: string): boolean {
  if (typed.length < MIN_CUT) return false;
  return name.startsWith(typed) || typed === name.replaceAll('-', '');
}

function numbersIn(text: string): string {
  return text.replaceAll(/\P{N}+/gu, ' ').trim();
}
