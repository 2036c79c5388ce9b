import { editDistance } from '../strings/editDistance.ts';

/**
 * Finds a name that a typing error may explain: one wrong letter for every eight letters, at most
 * three. A wrong number is no typing error: 11 is not 12.
 * @param indexes ids by their names
 */
export function nearNames(
  indexes: readonly ReadonlyMap<string, Iterable<string>>[],
): (typed: readonly string[]) => Set<string> {
  const byNumbers = new Map<string, string[]>();
  for (const name of new Set(indexes.flatMap((names) => [...names.keys()]))) {
    const numbers = numbersIn(name);
    const names = byNumbers.get(numbers) ?? [];
    names.push(name);
    byNumbers.set(numbers, names);
  }
  return (typed) => {
    const near = [...new Set(typed)].flatMap((text) =>
      (byNumbers.get(numbersIn(text)) ?? []).filter((name) => isSlip(text, name)),
    );
    const ids = new Set<string>();
    for (const names of indexes)
      for (const name of near) for (const id of names.get(name) ?? []) ids.add(id);
    return ids;
  };
}

function isSlip(typed: string, name: string): boolean {
  const limit = Math.min(3, Math.floor(Math.min(typed.length, name.length) / 8));
  return limit > 0 && editDistance(typed, name, limit) <= limit;
}

function numbersIn(text: string): string {
  return text.replaceAll(/\P{N}+/gu, ' ').trim();
}
