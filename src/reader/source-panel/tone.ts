const TONES = 8;

/**
 * A source's colour as a class name, by its place in the list of sources. The one that tells the
 * story has the neutral; beyond eight the others begin anew.
 */
export function toneOf(id: string, index: number, isBasedOn: string): string {
  return id === isBasedOn ? 'tone-0' : `tone-${(index % TONES) + 1}`;
}
