/** The numbers of a list such as `3,5-9`, each once; null if it is none. */
export function numbersIn(list: string): number[] | null {
  const numbers = new Set<number>();
  for (const part of list.split(',')) {
    const [, first, last = first] = /^\s*(\d{1,6})(?:-(\d{1,6}))?\s*$/.exec(part) ?? [];
    if (first === undefined || Number(first) > Number(last)) return null;
    for (let number = Number(first); number <= Number(last); number++) numbers.add(number);
  }
  return [...numbers];
}
