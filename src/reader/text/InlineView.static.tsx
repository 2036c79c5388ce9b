import type { Inline } from '../../article/format/inline.ts';
import { unbroken } from './unbroken.ts';

type Props = {
  pieces: readonly Inline[];
  /** Tag of BCP 47; what belongs together on a line depends on it. */
  language: string;
  /** Whether the pieces end their paragraph. */
  isLast: boolean;
};

/** Pieces of a sentence. Only what differs from the words around it is an element. */
export function InlineView({ pieces, language, isLast }: Props) {
  return pieces.map((piece, index) => {
    const ends = isLast && index === pieces.length - 1;
    if (piece.type === 'text') {
      const text = <Text key={index} text={piece.text} language={language} isLast={ends} />;
      return piece.isCue ? (
        <span key={index} className="cue">
          {text}
        </span>
      ) : (
        text
      );
    }
    const inside = <InlineView pieces={piece.children} language={language} isLast={ends} />;
    switch (piece.type) {
      case 'emphasis':
        return <em key={index}>{inside}</em>;
      case 'strong':
        return <strong key={index}>{inside}</strong>;
      case 'link':
        return (
          <a key={index} className="text-link" href={piece.url}>
            {inside}
          </a>
        );
      default:
        return piece satisfies never;
    }
  });
}

function Text({ text, language, isLast }: { text: string; language: string; isLast: boolean }) {
  return unbroken(text, language, isLast).map(({ text: part, keep }, index) =>
    keep === null ? (
      part
    ) : (
      <span key={index} data-keep={keep}>
        {part}
      </span>
    ),
  );
}
