import type { Statement } from '../../article/format/article.ts';
import { InputError } from '../../formats/inputError.ts';
import { singleSpaced } from '../../formats/singleSpaced.ts';
import { groupedBy } from '../groupedBy.ts';

/** If none of more statements than this is found, the text is another one. */
const MAX_LOST = 50;

/** The number of letters by which a long statement is looked up. */
const PREFIX = 24;

/** More pairs than this of equal sentences are not compared by what stands around them. */
const MAX_PAIRS = 10_000;

/** A statement that editors have set down, and where it stands in its paragraph. */
export type Found = { statement: Statement; start: number; end: number };

type Place = { paragraph: number; start: number };

/**
 * Finds the statements that editors have set down for a text, wherever they stand now. White space
 * and what nobody sees do not count.
 * @returns the statements of each paragraph, in their order, and those that are not there
 * @throws InputError if none of many is found
 */
export function findStatements(
  statements: readonly Statement[],
  paragraphs: readonly string[],
): { found: Found[][]; lost: Set<Statement> } {
  const found: Found[][] = paragraphs.map(() => []);
  const texts = statements.map(({ text }) => singleSpaced(text).trim());
  const claimed = paragraphs.map((text) => new Uint8Array(text.length));
  const places = placesOf(new Set(texts), paragraphs);
  const numbers = groupedBy(texts.keys(), (number) => texts[number] ?? '');
  const lost = new Set(statements);
  // A short sentence may stand within a longer one. So the longest are placed first.
  for (const text of [...numbers.keys()].toSorted((a, b) => b.length - a.length)) {
    const free = (places.get(text) ?? []).filter(({ paragraph, start }) => {
      const taken = claimed[paragraph];
      return !taken?.[start] && !taken?.[start + text.length - 1];
    });
    for (const [number, { paragraph, start }] of paired(numbers.get(text) ?? [], free, (...pair) =>
      likeness(texts, paragraphs, text, ...pair),
    )) {
      const statement = statements[number];
      if (!statement) continue;
      const end = start + text.length;
      claimed[paragraph]?.fill(1, start, end);
      found[paragraph]?.push({ statement, start, end });
      lost.delete(statement);
    }
  }
  if (lost.size === statements.length && lost.size > MAX_LOST)
    throw new InputError(
      1,
      1,
      `did not find ${lost.size} of the statements that are set down, expected those of this text`,
    );
  return { found: found.map((all) => all.toSorted((a, b) => a.start - b.start)), lost };
}

/** Where each of some texts stands, between white space or the ends of a paragraph. */
function placesOf(all: ReadonlySet<string>, paragraphs: readonly string[]): Map<string, Place[]> {
  const byPrefix = groupedBy(all, (text) => text.slice(0, PREFIX));
  const lengths = [...new Set([...byPrefix.keys()].map((prefix) => prefix.length))];
  const places = new Map<string, Place[]>();
  for (const [paragraph, whole] of paragraphs.entries())
    for (const { index: start } of whole.matchAll(/(?<!\S)\S/g))
      for (const length of lengths) {
        const prefix = whole.slice(start, start + length);
        // At the end of a paragraph it may be shorter, and the same as a shorter one.
        const texts = prefix.length === length ? (byPrefix.get(prefix) ?? []) : [];
        for (const text of texts) {
          const isWhole = /^\s?$/.test(whole[start + text.length] ?? '');
          if (!isWhole || !whole.startsWith(text, start)) continue;
          const known = places.get(text) ?? [];
          places.set(text, known);
          known.push({ paragraph, start });
        }
      }
  return places;
}

/**
 * Pairs equal sentences with the places where they stand. If their numbers differ, those are paired
 * first around which the same stands as before.
 */
function paired(
  numbers: readonly number[],
  places: readonly Place[],
  likenessOf: (number: number, place: Place) => number,
): [number, Place][] {
  // A place may overlap the one before it: "Nein. Nein." stands twice in "Nein. Nein. Nein."
  const inOrder = numbers.flatMap((number, index): [number, Place][] => {
    const place = places[index];
    return place ? [[number, place]] : [];
  });
  if (numbers.length === places.length || numbers.length * places.length > MAX_PAIRS)
    return inOrder;
  const left = { numbers: new Set(numbers), places: new Set(places) };
  const pairs = numbers
    .flatMap((number) =>
      places.map((place) => ({ number, place, like: likenessOf(number, place) })),
    )
    .toSorted((a, b) => b.like - a.like);
  return pairs.flatMap(({ number, place }): [number, Place][] => {
    if (!left.numbers.has(number) || !left.places.has(place)) return [];
    left.numbers.delete(number);
    left.places.delete(place);
    return [[number, place]];
  });
}

/** How many of its neighbours a statement has at a place. */
function likeness(
  texts: readonly string[],
  paragraphs: readonly string[],
  text: string,
  number: number,
  { paragraph, start }: Place,
): number {
  const whole = paragraphs[paragraph] ?? '';
  const before = start === 0 ? (paragraphs[paragraph - 1] ?? '') : whole.slice(0, start).trimEnd();
  const end = start + text.length;
  const after =
    end === whole.length ? (paragraphs[paragraph + 1] ?? '') : whole.slice(end).trimStart();
  const isAfter = before.endsWith(texts[number - 1] ?? '');
  const isBefore = after.startsWith(texts[number + 1] ?? '');
  return Number(isAfter) + Number(isBefore);
}
