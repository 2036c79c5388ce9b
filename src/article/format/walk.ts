/**
 * The walk through the text of an article. Code that needs the text in reading order uses this
 * walk. Views and writers have a switch of their own, since they also need the shape of a block.
 */
import type { Block, Statement } from './article.ts';

/** A block with a `Run` in place of each list of statements, such as text that is not split yet. */
export type BlockOf<Run> = WithRuns<Block, Run>;

type WithRuns<Part, Run> = Part extends Statement[]
  ? Run
  : Part extends (infer Entry)[]
    ? WithRuns<Entry, Run>[]
    : Part extends object
      ? { [Key in keyof Part]: WithRuns<Part[Key], Run> }
      : Part;

/** A piece of the text: a run of statements, or words that are not a statement. */
export type Piece<Run = Statement[]> =
  | { place: 'description' | 'paragraph' | 'quote' | 'item' | 'cell' | 'caption'; run: Run }
  | { place: 'kicker' | 'headline' | 'creditText' | 'heading' | 'pictureCredit'; words: string };

/** The pieces of a block in the order in which the page shows them. */
export function piecesOf<Run>(block: BlockOf<Run>): Piece<Run>[] {
  switch (block.type) {
    case 'paragraph':
    case 'quote':
      return [{ place: block.type, run: block.statements }];
    case 'list':
      return block.items.map(({ statements }) => ({ place: 'item', run: statements }));
    case 'image': {
      const pieces: Piece<Run>[] = [];
      if (block.caption !== undefined) pieces.push({ place: 'caption', run: block.caption });
      if (block.credit !== null) pieces.push({ place: 'pictureCredit', words: block.credit });
      return pieces;
    }
    case 'table': {
      const cells = block.rows.flatMap((row) => row.cells);
      const pieces = cells.map(({ statements }): Piece<Run> => ({
        place: 'cell',
        run: statements,
      }));
      return block.caption === undefined
        ? pieces
        : [{ place: 'caption', run: block.caption }, ...pieces];
    }
    default:
      return block satisfies never;
  }
}

/**
 * A block with other runs and words in the same places.
 * @param run makes what stands in place of a run
 * @param words makes what stands in place of words that are not a statement
 */
export function withPieces<Run, To>(
  block: BlockOf<Run>,
  run: (run: Run) => To,
  words: (words: string) => string,
): BlockOf<To> {
  switch (block.type) {
    case 'paragraph':
    case 'quote':
      return { type: block.type, statements: run(block.statements) };
    case 'list': {
      const items = block.items.map(({ statements }) => ({ statements: run(statements) }));
      return { ...block, items };
    }
    case 'image': {
      const { caption, credit, ...picture } = block;
      return {
        ...picture,
        ...(caption === undefined ? {} : { caption: run(caption) }),
        credit: credit === null ? null : words(credit),
      };
    }
    case 'table': {
      const { type, caption, columnHeadings, rowHeadings } = block;
      return {
        type,
        ...(caption === undefined ? {} : { caption: run(caption) }),
        columnHeadings,
        rowHeadings,
        rows: block.rows.map(({ cells }) => ({
          cells: cells.map(({ statements }) => ({ statements: run(statements) })),
        })),
      };
    }
    default:
      return block satisfies never;
  }
}

/** A text that can be walked through: an article, or a draft of one. */
type Walkable<Run> = {
  kicker: string | null;
  headline: string;
  description: Run;
  creditText?: string;
  sections: readonly { heading: string | null; blocks: readonly BlockOf<Run>[] }[];
};

/**
 * Walks through a text in the order of the page.
 * @returns each piece with the index of its section; the head of the article counts as part of the
 *   first section
 */
export function* walk<Run>(text: Walkable<Run>): Generator<{ section: number; piece: Piece<Run> }> {
  const { kicker, headline, description, creditText, sections } = text;
  if (kicker !== null) yield { section: 0, piece: { place: 'kicker', words: kicker } };
  yield { section: 0, piece: { place: 'headline', words: headline } };
  yield { section: 0, piece: { place: 'description', run: description } };
  if (creditText !== undefined)
    yield { section: 0, piece: { place: 'creditText', words: creditText } };
  for (const [section, { heading, blocks }] of sections.entries()) {
    if (heading !== null) yield { section, piece: { place: 'heading', words: heading } };
    for (const block of blocks) for (const piece of piecesOf(block)) yield { section, piece };
  }
}

/** Every run of a text in reading order, the description first. */
export function runsOf<Run>(text: Walkable<Run>): Run[] {
  const runs: Run[] = [];
  for (const { piece } of walk(text)) if ('run' in piece) runs.push(piece.run);
  return runs;
}

/** Every run of some blocks in reading order. */
export function runsIn<Run>(blocks: readonly BlockOf<Run>[]): Run[] {
  return blocks.flatMap((block) =>
    piecesOf(block).flatMap((piece) => ('run' in piece ? [piece.run] : [])),
  );
}
