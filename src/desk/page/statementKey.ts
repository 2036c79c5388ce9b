import type { KeyboardEvent } from 'react';
import type { Article } from '../../article/format/article.ts';
import { statementsOf } from '../../article/format/statements.ts';
import type { Edit } from '../../editing/edit.ts';
import { choicesOf } from './choices.ts';
import { stateOf } from './openStatements.ts';

/** What a key means where a statement has the focus. */
type KeyAction =
  | Edit
  | { type: 'select'; number: number }
  | { type: 'next' }
  | { type: 'undo' }
  | { type: 'focus'; group: 'sources' | 'acts' | 'cue' };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * What a key means while a statement has the focus. Elsewhere single letters must do nothing, since
 * words may be dictated (WCAG 2.1.4).
 * @param number of the statement that is selected
 */
export function statementKey(
  { key, ctrlKey, metaKey, altKey }: Pressed,
  article: Article,
  number: number,
  unclear: Record<number, unknown>,
): KeyAction | null {
  const letter = key.toLowerCase();
  if ((ctrlKey || metaKey) && letter === 'z') return { type: 'undo' };
  if (ctrlKey || metaKey || altKey) return null;
  const statements = statementsOf(article);
  const statement = statements[number];
  if (!statement) return null;
  const state = stateOf(statement, number in unclear);
  if (key === 'Enter')
    return state === 'proposed' ? { type: 'confirm', statements: [number] } : { type: 'next' };
  // Space presses a button; the page is not to scroll.
  if (key === ' ') return { type: 'select', number };
  if (key === 'ArrowDown' || key === 'ArrowRight')
    return { type: 'select', number: Math.min(number + 1, statements.length - 1) };
  if (key === 'ArrowUp' || key === 'ArrowLeft')
    return { type: 'select', number: Math.max(number - 1, 0) };
  if (key === '0') return { type: 'release', statements: [number] };
  const source = /^[1-9]$/.test(key) ? choicesOf(article)[Number(key) - 1] : undefined;
  if (source) return { type: 'attribute', statements: [number], source: source.id };
  if (letter === 'n') return { type: 'next' };
  if (letter === 'z') return { type: 'undo' };
  if (letter === 'q') return { type: 'focus', group: 'sources' };
  if (letter === 'a') return { type: 'focus', group: 'acts' };
  if (letter === 'h') return { type: 'focus', group: 'cue' };
  return null;
}
