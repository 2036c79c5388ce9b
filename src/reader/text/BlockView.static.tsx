import type { Block } from '../../article/format/article.ts';
import { Statements, type Lookup } from './Statements.static.tsx';

/** One block of text. The code compiles only if every type of block is shown here. */
export function BlockView({ block, lookup }: { block: Block; lookup: Lookup }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Statements statements={block.statements} lookup={lookup} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <p>
            <Statements statements={block.statements} lookup={lookup} />
          </p>
        </blockquote>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>
              <Statements statements={item.statements} lookup={lookup} />
            </li>
          ))}
        </List>
      );
    }
    case 'image':
      return (
        <figure>
          <img
            src={block.src}
            alt={block.alt}
            width={block.width}
            height={block.height}
            loading="lazy"
            decoding="async"
          />
          {(block.caption || block.credit !== null) && (
            <figcaption>
              {block.caption && (
                <p>
                  <Statements statements={block.caption} lookup={lookup} />
                </p>
              )}
              {block.credit !== null && <p className="picture-credit">{block.credit}</p>}
            </figcaption>
          )}
        </figure>
      );
    default:
      return block satisfies never;
  }
}
