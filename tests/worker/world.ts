import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { removingScript, workerScript } from '../../src/site/workerFile.ts';
import { Storage, WorkerScope } from './workerScope.ts';

const ROOT = join(import.meta.dirname, '../..');
const hash = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 8);

/** A version of the site: its pages and the files they name, by their paths. */
type Version = { files: Map<string, string>; worker: string };
export const VERSIONS = 3;
export const ARTICLES = ['/eins/', '/zwei/'];
export const versions: Version[] = [];
let removing = '';

/** Version 1 and 2 differ in the articles, 2 and 3 in the script alone. */
async function makeVersion(number: number): Promise<Version> {
  const files = new Map<string, string>();
  const edition = Math.min(number, 2);
  const add = (name: string, content: string, suffix: string) => {
    const path = `/assets/${name}-${hash(content)}.${suffix}`;
    files.set(path, content);
    return path;
  };
  const script = `run(${number})`;
  const scriptPath = `/assets/index-${hash(`source ${number}`)}.js`;
  files.set(scriptPath, script);
  const css = add('later', `p { order: ${number} }`, 'css');
  const page = (text: string, data: string) =>
    `<html lang="de"><title>${text} – Lesart</title><meta property="og:site_name" content="Lesart"><script src="${scriptPath}"></script><link href="${css}">${data}<div id="root">${text} von ${number}</div></html>`;
  for (const path of ARTICLES) {
    const data = add(path.slice(1, -1), `{"slug":"${path}","edition":${edition}}`, 'json');
    files.set(path, page(path, `<link href="${data}" data-article="x">`));
  }
  files.set('/', page('Startseite', ''));
  files.set('/offline.html', page('Keine Verbindung <ul data-hook="kept"></ul>', ''));
  const site = { base: '/', offlinePath: 'offline.html', scripts: { [scriptPath]: hash(script) } };
  return { files, worker: await workerScript(ROOT, site) };
}

/** Makes the versions of the site. */
export async function makeVersions(): Promise<void> {
  removing = await removingScript(ROOT);
  for (let number = 1; number <= VERSIONS; number += 1) versions.push(await makeVersion(number));
}

const PORTAL = '<html><h1>Bitte anmelden</h1></html>';
export type Weather = 'online' | 'slow' | 'offline' | 'portal' | 'cut' | 'errors' | 'bad files';

/** So long a worker shows an article without waiting for the network. */
export const FRESH_MS = 600_000;

/** Longer than the patience of a worker in its scope. */
const SLOW_MS = 8;

/** The browser with its worker, the host with its version, and the net between them. */
export class World {
  storage = new Storage();
  weather: Weather = 'online';
  version = 0;
  /** Until when the host had earlier versions, by the worker's clock. */
  readonly #until = new Map<number, number>();
  isOff = false;
  worker: WorkerScope | null = null;
  /** Articles that the reader has read and that must be there from then on. */
  readonly kept = new Set<string>();
  /** What a reader had to complain of. */
  readonly faults: string[] = [];

  readonly network = async (path: string): Promise<Response> => {
    if (this.weather === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    if (this.weather === 'offline') throw new TypeError('offline');
    const answer = (status: number, body: string) => answerAt(this.#now, status, body);
    if (this.weather === 'portal') return answer(200, PORTAL);
    if (this.weather === 'errors') return answer(503, 'Service Unavailable');
    if (this.weather === 'bad files' && path.startsWith('/assets/')) return answer(200, PORTAL);
    const content = versions[this.version]!.files.get(path);
    if (content === undefined) return answer(404, 'not here');
    return answer(200, this.weather === 'cut' ? content.slice(0, content.length / 2) : content);
  };

  deploy(version: number): void {
    this.#until.set(this.version, this.#now);
    this.version = version;
  }

  get #now(): number {
    return Date.now() + this.storage.ahead;
  }

  /** Whether the host has a version, or had it until a short time ago. */
  #isFresh(version: number): boolean {
    return (
      version === this.version || this.#now - (this.#until.get(version) ?? -Infinity) < FRESH_MS
    );
  }

  /** What the browser does on each visit: it looks for another script at the worker's address. */
  async update(): Promise<void> {
    if (this.weather !== 'online') return;
    if (!this.storage.isRegistered && this.isOff) return;
    const script = this.isOff ? removing : versions[this.version]!.worker;
    const next = new WorkerScope(script, this.storage, this.network);
    const wasRegistered = this.storage.isRegistered;
    this.storage.isRegistered = true;
    if (await next.start()) this.worker = this.storage.isRegistered ? next : null;
    else this.storage.isRegistered = wasRegistered;
  }

  async get(path: string, mode: 'navigate' | 'cors'): Promise<Response | null> {
    try {
      return await (this.worker ? this.worker.get(path, mode) : this.network(path));
    } catch {
      return null;
    }
  }

  /** Visits a page as a reader does, and says whether it is one of the site's, and whole. */
  async visit(path: string): Promise<void> {
    const response = await this.get(path, 'navigate');
    const html = (await response?.text()) ?? null;
    await this.worker?.settled().catch(() => {});
    const version = versions.find(({ files }) => files.get(path) === html);
    const check = (isRight: boolean, what: string) => {
      if (!isRight) this.faults.push(`${path}, ${this.weather}: ${what}`);
    };
    check(!this.kept.has(path) || version !== undefined, 'what was read is not there');
    check(
      this.weather !== 'online' ||
        versions.some(({ files }, at) => this.#isFresh(at) && files.get(path) === html),
      'is no page that the host has, or had a short time ago',
    );
    check(
      !this.worker ||
        this.weather !== 'offline' ||
        Boolean(version) ||
        html!.includes('Keine Verbindung'),
      'does not say that there is no network',
    );
    if (!version) return;

    // Each file of the page is the one that it names, wherever the page came from.
    const named = [...html!.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, name = '']) => name);
    const files = await Promise.all(named.map((name) => this.get(name, 'cors')));
    await this.worker?.settled().catch(() => {});
    const contents = await Promise.all(files.map(async (file) => file?.text()));
    // Where the net itself gives bad files, nobody can help. None of them may be left after that.
    check(
      this.weather === 'bad files' ||
        isDeepStrictEqual(
          contents,
          named.map((name) => version.files.get(name)),
        ),
      'has files of another version, or none',
    );
  }

  async read(path: string): Promise<void> {
    await this.visit(path);
    await this.update();
    if (!this.worker) this.kept.clear();
    if (!this.worker || this.weather !== 'online') return;
    await this.worker.hear(path, { kind: 'keep', files: [] }).catch(() => {});
    if (!this.storage.isFull) this.kept.add(path);
  }
}

/** @param time by the clock of the host, in milliseconds since 1970 */
function answerAt(time: number, status: number, body: string): Response {
  const headers = { 'Content-Type': 'text/html', Date: new Date(time).toUTCString() };
  return new Response(body, { status, headers });
}
