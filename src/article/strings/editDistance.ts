/**
 * The number of letters to add, remove or replace to turn one text into the other (Levenshtein
 * 1966). It computes only distances up to a limit, which is fast: only cells near the diagonal of
 * the table can lie within it (Ukkonen 1985).
 * @param limit at most 250
 * @returns the distance, or `limit + 1` where it is greater
 */
export function editDistance(a: string, b: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return tooFar;
  const [restA, restB] = differing(a, b);
  return distanceOf(restA, restB, limit);
}

/** Two texts without their common beginning and end, which add nothing to the distance. */
function differing(a: string, b: string): [a: string, b: string] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}

function distanceOf(a: string, b: string, limit: number): number {
  const tooFar = limit + 1;
  // All distances above the limit count as one value, so a byte is enough.
  let previous = new Uint8Array(b.length + 1).map((_, column) => Math.min(column, tooFar));
  let current = new Uint8Array(b.length + 1).fill(tooFar);
  for (let row = 1; row <= a.length; row++) {
    const [from, to] = [Math.max(1, row - limit), Math.min(b.length, row + limit)];
    current[from - 1] = from === 1 ? Math.min(row, tooFar) : tooFar;
    let least = current[from - 1] ?? tooFar;
    for (let column = from; column <= to; column++) {
      const exchange = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const above = column === row + limit ? tooFar : (previous[column] ?? tooFar);
      const cost = Math.min(tooFar, exchange, above + 1, (current[column - 1] ?? tooFar) + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return tooFar;
    [previous, current] = [current, previous];
  }
  return previous[b.length] ?? tooFar;
}
