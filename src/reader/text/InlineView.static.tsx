import type { Inline } from '../../article/format/inline.ts';

/** Pieces of a sentence. Only what differs from the words around it is an element. */
export function InlineView({ pieces }: { pieces: readonly Inline[] }) {
  return pieces.map((piece, index) => {
    switch (piece.type) {
      case 'text':
        return piece.isCue ? (
          <span key={index} className="cue">
            {piece.text}
          </span>
        ) : (
          piece.text
        );
      case 'emphasis':
        return (
          <em key={index}>
            <InlineView pieces={piece.children} />
          </em>
        );
      case 'strong':
        return (
          <strong key={index}>
            <InlineView pieces={piece.children} />
          </strong>
        );
      case 'link':
        return (
          <a key={index} className="text-link" href={piece.url}>
            <InlineView pieces={piece.children} />
          </a>
        );
      default:
        return piece satisfies never;
    }
  });
}
