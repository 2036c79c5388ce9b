import type MarkdownIt from 'markdown-it';

type Parser = InstanceType<typeof MarkdownIt>;

const OPEN = '<!--';
const CLOSE = '-->';

/** The type of the token that stands for a comment, of a block and within a line. */
export const COMMENT = 'comment';

/**
 * Teaches the parser the comments of HTML (CommonMark, section 4.6, type 2). All other HTML is
 * text. A comment that does not end is text, too.
 */
export function withComments(markdown: Parser): Parser {
  /** What has been read and holds no end of a comment from some place on. */
  const endless = new WeakSet<object>();
  const endOf = (state: object, text: string, from: number): number => {
    if (endless.has(state)) return -1;
    const end = text.indexOf(CLOSE, from + OPEN.length);
    if (end < 0) endless.add(state);
    return end < 0 ? -1 : end + CLOSE.length;
  };

  markdown.inline.ruler.before('autolink', COMMENT, (state, isSilent) => {
    if (!state.src.startsWith(OPEN, state.pos)) return false;
    const end = endOf(state, state.src, state.pos);
    if (end < 0 || end > state.posMax) return false;
    if (!isSilent) state.push(COMMENT, '', 0).content = state.src.slice(state.pos, end);
    state.pos = end;
    return true;
  });

  markdown.block.ruler.before(
    'html_block',
    COMMENT,
    (state, startLine, endLine, isSilent) => {
      const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
      if (!state.src.startsWith(OPEN, start)) return false;
      const end = endOf(state, state.src, start);
      let line = startLine;
      while (line < endLine && (state.eMarks[line] ?? 0) < end) line++;
      // Where words follow on its last line, the comment is within a paragraph.
      const isAlone = end >= 0 && state.src.slice(end, state.eMarks[line]).trim() === '';
      if (!isAlone || line >= endLine) return false;
      if (isSilent) return true;
      const token = state.push(COMMENT, '', 0);
      token.map = [startLine, line + 1];
      token.content = state.src.slice(start, end);
      state.line = line + 1;
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote'] },
  );
  return markdown;
}
