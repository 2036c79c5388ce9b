import { walk } from '../../article/format/walk.ts';

/** Numbers of the runs of a text, or of a draft of one, that follow a heading. */
export function headedRuns(text: Parameters<typeof walk>[0]): Set<number> {
  const headed = new Set<number>();
  let number = 0;
  let isHeaded = false;
  for (const { piece } of walk(text)) {
    if (piece.place === 'heading') isHeaded = true;
    if (!('run' in piece)) continue;
    if (isHeaded) headed.add(number);
    isHeaded = false;
    number++;
  }
  return headed;
}
