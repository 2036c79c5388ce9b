import type { Block } from '../../article/article.ts';
import { Statements, type Notes } from './Statements.tsx';

/** One block of text. A kind that is not drawn here does not compile. */
export function BlockView({ block, notes }: { block: Block; notes: Notes }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Statements statements={block.statements} notes={notes} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <p>
            <Statements statements={block.statements} notes={notes} />
          </p>
        </blockquote>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>
              <Statements statements={item.statements} notes={notes} />
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
          <figcaption suppressHydrationWarning>{block.credit}</figcaption>
        </figure>
      );
    default:
      return block satisfies never;
  }
}
