import type { Emphasis } from '../article/format/article.ts';
import { partOf, type DraftText } from './draftText.ts';
import { singleSpaced } from './singleSpaced.ts';

/** What a kind of emphasis is, before it has a place in a text. */
type Kind = { type: 'emphasis' | 'strong' } | { type: 'link'; url: string };

/** Builds a text with single spaces, and the emphasis that is opened and closed in it. */
export class TextBuilder {
  private text = '';
  /** Whether it is empty or its last character is white space. */
  private endsInSpace = true;
  private readonly closed: Emphasis[] = [];
  private readonly opened: { start: number; kind: Kind | null }[] = [];

  add(raw: string): void {
    const text = singleSpaced(raw);
    const more = this.endsInSpace ? text.trimStart() : text;
    this.text += more;
    if (more !== '') this.endsInSpace = /\s/.test(more.slice(-1));
  }

  /** @param kind null for an element that is not an emphasis but is closed as well */
  open(kind: Kind | null): void {
    this.opened.push({ start: this.text.length, kind });
  }

  close(): void {
    const { start = 0, kind = null } = this.opened.pop() ?? {};
    const end = this.text.length;
    if (kind && end > start) this.closed.push({ start, ...kind, end });
  }

  /** A new text in which the same elements are open. An emphasis within its like is none. */
  next(): TextBuilder {
    const next = new TextBuilder();
    const types = new Set<string>();
    for (const { kind } of this.opened.toReversed()) {
      next.opened.unshift({ start: 0, kind: kind && types.has(kind.type) ? null : kind });
      if (kind) types.add(kind.type);
    }
    return next;
  }

  end(): DraftText {
    while (this.opened.length > 0) this.close();
    const { text, closed: marks } = this;
    return partOf({ text, marks }, 0, text.trimEnd().length);
  }
}
