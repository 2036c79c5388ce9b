import { piecesOf } from '../../article/format/walk.ts';
import { joined, type DraftText } from '../draftText.ts';
import { partsOfHtml } from '../html/partsOfHtml.ts';
import { singleSpaced } from '../singleSpaced.ts';
import { saysHtml, type Variant } from './variants.ts';

/** The words of a headline, a description or a caption, in one line; it may be HTML. */
export function wordsOf(variant: Variant): DraftText {
  if (!saysHtml(variant)) return { text: singleSpaced(variant.value).trim(), marks: [] };
  const findPicture = () => 'it stands among words';
  return joined(
    partsOfHtml(variant.value, { warnings: [], findPicture }).flatMap((part) => {
      if (part.type === 'heading') return part.heading;
      return piecesOf<DraftText>(part).flatMap((piece) => ('run' in piece ? piece.run : []));
    }),
  );
}
