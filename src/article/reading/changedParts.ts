/** Where an article differs from an earlier edition of it. */

/** A section of the article: its heading, and the statements in it by their numbers. */
export type ComparedSection<Block> = {
  isHeadingChanged: boolean;
  blocks: readonly { block: Block; statements: readonly number[] }[];
};

/** A block with changes: whether it begins what is wholly new, or its section's heading is. */
export type ChangedPart<Block> = { block: Block; kind: 'changed' | 'added' | 'heading' };

/**
 * The blocks to be marked. A section that is new as a whole is marked once, at its first block. A
 * heading that alone has changed is told there as well.
 * @param changed says of each statement, by its number, whether it is another one now
 */
export function changedParts<Block>(
  sections: readonly ComparedSection<Block>[],
  changed: readonly boolean[],
): ChangedPart<Block>[] {
  const isChanged = (number: number) => changed[number] === true;
  return sections.flatMap(({ isHeadingChanged, blocks }): ChangedPart<Block>[] => {
    const [first] = blocks;
    if (!first) return [];
    if (isHeadingChanged && blocks.every(({ statements }) => statements.every(isChanged)))
      return [{ block: first.block, kind: 'added' }];
    return blocks.flatMap(({ block, statements }): ChangedPart<Block>[] => {
      if (isHeadingChanged && block === first.block) return [{ block, kind: 'heading' }];
      return statements.some(isChanged) ? [{ block, kind: 'changed' }] : [];
    });
  });
}
