import type { Role, Source } from '../../article/format/article.ts';
import { sourceFromName } from './sourceFromName.ts';

/** The sources that a text names, in the order in which they are named first. */
export class Sources {
  private readonly known = new Map<string, Source>();

  /** @param otherwise the role if the name does not tell it */
  named(name: string, otherwise: Role): Source {
    const known = this.all().find((it) => it.name === name || it.name.endsWith(` ${name}`));
    if (known) return known;
    const made = sourceFromName(name, new Set(this.known.keys()), otherwise);
    this.known.set(made.id, made);
    return made;
  }

  all(): Source[] {
    return [...this.known.values()];
  }
}
