import type { Edit } from '../../editing/edit.ts';
import { API, type DeskArticle, type Listed, type Refusal } from '../api.ts';

/** What the server gave, or why it did not. `status` is that of HTTP, 0 if nobody answered. */
export type Answer<Content> = { content: Content } | { refusal: Refusal; status: number };

export const listArticles = () => ask<Listed[]>('');
export const readArticle = (slug: string) => ask<DeskArticle>(slug);
export const sendEdit = (slug: string, version: string, edit: Edit) =>
  ask<DeskArticle>(slug, { version, edit });
export const sendUndo = (slug: string, version: string) =>
  ask<DeskArticle>(`${slug}/undo`, { version });

async function ask<Content>(path: string, body?: object): Promise<Answer<Content>> {
  try {
    const response = await fetch(
      API + path,
      body && {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      },
    );
    const content: unknown = await response.json();
    return response.ok
      ? { content: content as Content }
      : { refusal: content as Refusal, status: response.status };
  } catch {
    return { refusal: { message: '', faults: [] }, status: 0 };
  }
}
