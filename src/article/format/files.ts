import type { Block } from './article.ts';

/**
 * A block with other names in place of those of its files. The code compiles only if every type of
 * block is known here.
 */
export function withFiles(block: Block, nameOf: (file: string) => string): Block {
  switch (block.type) {
    case 'paragraph':
    case 'quote':
    case 'list':
    case 'table':
      return block;
    case 'image':
      return { ...block, src: nameOf(block.src) };
    default:
      return block satisfies never;
  }
}

/** The names of the files beside the article that a block shows. */
export function filesOf(block: Block): string[] {
  const files: string[] = [];
  withFiles(block, (file) => {
    files.push(file);
    return file;
  });
  return files;
}
