import type { Mark } from '../article/article.ts';
import type { DraftText } from './draft.ts';

/** A run of text, white space single, with the marks that are opened and closed in it. */
export class MarkedRun {
  private text = '';
  private readonly marks: Mark[] = [];
  private readonly opened: ({ start: number } & (
    | { type: 'emphasis' | 'strong' }
    | { type: 'link'; url: string }
    | { type: null }
  ))[] = [];

  add(raw: string): void {
    const text = single(raw);
    this.text += /(?:^|\s)$/.test(this.text) ? text.trimStart() : text;
  }

  open(mark: { type: 'emphasis' | 'strong' } | { type: 'link'; url: string } | null): void {
    this.opened.push({ start: this.text.length, ...(mark ?? { type: null }) });
  }

  close(): void {
    const mark = this.opened.pop();
    if (mark && mark.type !== null && this.text.length > mark.start)
      this.marks.push({ ...mark, end: this.text.length });
  }

  end(): DraftText {
    while (this.opened.length > 0) this.close();
    const text = this.text.trimEnd();
    const marks = this.marks
      .map((mark) => Object.assign({}, mark, { end: Math.min(mark.end, text.length) }))
      .filter((mark) => mark.start < mark.end);
    return { text, marks };
  }
}

/**
 * A text with single spaces for all white space. A space that holds its line together ("10 %") stays,
 * if it stands alone: beside others it is there for layout.
 */
export function single(text: string): string {
  return text.replaceAll(/\s+/g, (space) => (/^[\u00A0\u202F]$/.test(space) ? space : ' '));
}
