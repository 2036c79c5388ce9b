import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { editSchema } from '../../editing/edit.ts';
import { measurePicture } from '../../article/format/measurePicture.ts';
import { contentWithin } from '../../library/pictureFaults.ts';
import { API, PICTURES, type Refusal } from '../api.ts';
import type { DeskLibrary } from './deskLibrary.ts';
import { Refused } from './refused.ts';

/** More is no edit of a sentence or a heading. */
const MAX_BODY = 100_000;

const editRequest = z.strictObject({ version: z.string(), edit: editSchema });
const undoRequest = z.strictObject({ version: z.string() });

/**
 * Answers a request for the data of the desk: `GET api/`, `GET api/<slug>`, `POST api/<slug>` with
 * an edit, `POST api/<slug>/undo`, and pictures.
 * @param path of the request, decoded
 */
export async function answer(
  library: DeskLibrary,
  folder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('Cache-Control', 'no-store');
  try {
    if (path.startsWith(PICTURES)) {
      sendPicture(folder, path.slice(PICTURES.length), response);
      return;
    }
    const [slug = '', action, ...more] = path.slice(API.length).split('/');
    if (more.length > 0) throw new Refused(404, 'There is no such address.');
    const isRead = request.method === 'GET' && action === undefined;
    if (isRead) send(response, 200, slug === '' ? library.list() : library.read(slug));
    else if (request.method === 'POST')
      send(response, 200, await write(library, slug, action, request));
    else throw new Refused(405, 'The desk reads and edits, nothing else.');
  } catch (error) {
    const { status, message, faults } =
      error instanceof Refused ? error : new Refused(500, (error as Error).message);
    send(response, status, { message, faults } satisfies Refusal);
  }
}

async function write(
  library: DeskLibrary,
  slug: string,
  action: string | undefined,
  request: IncomingMessage,
) {
  const body = await bodyOf(request);
  if (action === 'undo') return library.undo(slug, parsed(undoRequest, body).version);
  if (action !== undefined) throw new Refused(404, 'There is no such address.');
  const { version, edit } = parsed(editRequest, body);
  return library.edit(slug, version, edit);
}

function parsed<Shape>(schema: z.ZodType<Shape>, body: unknown): Shape {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const wrong = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Refused(400, wrong.join('; '));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > MAX_BODY) throw new Refused(413, 'The edit is too large.');
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw new Refused(400, 'The body is no JSON.');
  }
}

function sendPicture(folder: string, name: string, response: ServerResponse): void {
  const content = /^[\w-]+(\.[\w-]+)+$/.test(name) ? contentWithin(folder, name) : null;
  const [ending] = (content && measurePicture(content)?.endings) ?? [];
  if (!content || ending === undefined) throw new Refused(404, 'There is no such picture.');
  response.setHeader('Content-Type', `image/${ending === '.jpg' ? 'jpeg' : ending.slice(1)}`);
  response.end(content);
}

function send(response: ServerResponse, status: number, content: unknown): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(content));
}
