import type { Block, Statement } from '../../article/format/article.ts';
import { PictureView } from './PictureView.static.tsx';
import { QuoteView } from './QuoteView.static.tsx';
import { Statements, type Lookup } from './Statements.static.tsx';
import { TableView } from './TableView.static.tsx';

/** One block of text. The code compiles only if every type of block is shown here. */
export function BlockView({ block, lookup }: { block: Block; lookup: Lookup }) {
  const run = (statements: readonly Statement[]) => (
    <Statements statements={statements} lookup={lookup} />
  );
  switch (block.type) {
    case 'paragraph':
      return <p>{run(block.statements)}</p>;
    case 'quote':
      return <QuoteView statements={block.statements} lookup={lookup} />;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className="list">
          {block.items.map((item, index) => (
            <li key={index}>{run(item.statements)}</li>
          ))}
        </List>
      );
    }
    case 'image':
      return <PictureView picture={block} lookup={lookup} />;
    case 'table':
      return <TableView table={block} run={run} />;
    default:
      return block satisfies never;
  }
}
