import type { Role, Source } from '../../article/format/article.ts';
import { plainSpaced } from '../../formats/singleSpaced.ts';
import { sourceFromName } from './sourceFromName.ts';

/** The sources that a text names, in the order in which they are named first. */
export class Sources {
  private readonly known = new Map<string, Source>();
  /** By the name, and by each end of it: "Nachrichtenagentur dpa" is "dpa" as well. */
  private readonly byEnd = new Map<string, Source>();

  /**
   * @param otherwise the role if the name does not tell it
   * @param isCertain whether it is that role whatever the name tells
   */
  named(given: string, otherwise: Role, isCertain = false): Source {
    const name = plainSpaced(given);
    const known = this.byEnd.get(name);
    if (known) return known;
    const made = sourceFromName(name, this.known, otherwise, isCertain);
    this.known.set(made.id, made);
    const words = name.split(' ');
    for (let first = 0; first < Math.min(words.length, 6); first++) {
      const end = words.slice(first).join(' ');
      if (!this.byEnd.has(end)) this.byEnd.set(end, made);
    }
    return made;
  }

  all(): Source[] {
    return [...this.known.values()];
  }
}
