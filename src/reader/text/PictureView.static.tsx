import type { Block } from '../../article/format/article.ts';
import { Statements, type Lookup } from './Statements.static.tsx';

type Picture = Extract<Block, { type: 'image' }>;

/** Pixels from which a picture fills a phone from edge to edge without being enlarged. */
const WIDE = 640;

/** A picture with what stands below it. A large one goes from edge to edge on a phone. */
export function PictureView({ picture, lookup }: { picture: Picture; lookup: Lookup }) {
  const { src, alt, width, height, caption, credit } = picture;
  return (
    <figure className="picture" data-wide={width >= WIDE || undefined}>
      <img src={src} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
      {(caption || credit !== null) && (
        <figcaption>
          {caption && (
            <p>
              <Statements statements={caption} lookup={lookup} />
            </p>
          )}
          {credit !== null && <p className="picture-credit">{credit}</p>}
        </figcaption>
      )}
    </figure>
  );
}
