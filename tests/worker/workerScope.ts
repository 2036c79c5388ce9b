import { createContext, runInContext } from 'node:vm';

/** A host of one site: what it answers to each address, and how it is reached. */
export type Network = (path: string) => Response | Promise<Response>;

type Listener = (event: object) => void;

/** A cache as browsers have it, and as full as it may get. */
class FakeCache {
  readonly entries = new Map<string, Response>();
  constructor(private readonly isFull: () => boolean) {}
  match(key: string | Request) {
    return Promise.resolve(this.entries.get(urlOf(key))?.clone());
  }
  async put(key: string | Request, response: Response) {
    if (this.isFull()) throw new DOMException('full', 'QuotaExceededError');
    const body = await response.arrayBuffer();
    const { status, headers } = response;
    this.entries.delete(urlOf(key));
    this.entries.set(urlOf(key), new Response(body, { status, headers }));
  }
  delete(key: string | Request) {
    return Promise.resolve(this.entries.delete(urlOf(key)));
  }
  keys() {
    return Promise.resolve([...this.entries.keys()].map((url) => new Request(url)));
  }
}

export const ORIGIN = 'https://news.example';

function urlOf(key: string | Request): string {
  return new URL(typeof key === 'string' ? key : key.url, ORIGIN).href;
}

/** What outlives the versions of a worker: the caches, and whether one is registered. */
export class Storage {
  readonly caches = new Map<string, FakeCache>();
  isFull = false;
  isRegistered = false;
  /** How far its clock is ahead, in milliseconds. */
  ahead = 0;
}

/** A built worker in a scope like that of a browser. */
export class WorkerScope {
  readonly told: unknown[] = [];
  readonly #listeners = new Map<string, Listener[]>();
  readonly #pending: Promise<unknown>[] = [];
  readonly #network: Network;

  constructor(script: string, storage: Storage, network: Network) {
    this.#network = network;
    class WindowClient {
      readonly id = 'tab';
      constructor(
        readonly url: string,
        readonly postMessage: (message: unknown) => void,
      ) {}
    }
    this.#tab = (url) => new WindowClient(url, (message) => void this.told.push(message));
    const opened = (name: string) => {
      const cache = storage.caches.get(name) ?? new FakeCache(() => storage.isFull);
      storage.caches.set(name, cache);
      return cache;
    };
    const scope: Record<string, unknown> = {
      Response,
      Request,
      Headers,
      URL,
      Promise,
      Error,
      DOMException,
      Uint8Array,
      ArrayBuffer,
      crypto,
      btoa,
      performance,
      console,
      Date: class extends Date {
        static override now() {
          return Date.now() + storage.ahead;
        }
      },
      WindowClient,
      FetchEvent: FakeEvent,
      ExtendableEvent: FakeEvent,
      // The patience of the worker is not the test's: three seconds are three milliseconds.
      setTimeout: (run: (value: unknown) => void, ms: number, value: unknown) =>
        setTimeout(run, ms / 1000, value),
      clearTimeout,
      location: new URL(`${ORIGIN}/worker.js`),
      registration: {
        scope: `${ORIGIN}/`,
        unregister: () => {
          storage.isRegistered = false;
          return Promise.resolve(true);
        },
      },
      clients: { claim: () => Promise.resolve() },
      skipWaiting: () => Promise.resolve(),
      caches: {
        open: (name: string) => Promise.resolve(opened(name)),
        keys: () => Promise.resolve([...storage.caches.keys()]),
        delete: (name: string) => Promise.resolve(storage.caches.delete(name)),
        match: (key: string | Request, { cacheName }: { cacheName: string }) =>
          Promise.resolve(storage.caches.get(cacheName)?.match(key)),
      },
      fetch: (key: string | Request) => this.#fetch(urlOf(key)),
      addEventListener: (type: string, listener: Listener) => {
        this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
      },
    };
    scope['self'] = scope;
    scope['globalThis'] = scope;
    runInContext(script, createContext(scope));
  }

  readonly #tab: (url: string) => object;

  async #fetch(url: string): Promise<Response> {
    await Promise.resolve();
    return this.#network(new URL(url).pathname);
  }

  /** Sends an event and waits until all that follows from it is done. @returns the answer */
  async send(type: string, more: object = {}): Promise<Response | null> {
    const event = new FakeEvent(type, this.#pending);
    Object.assign(event, more);
    for (const listener of this.#listeners.get(type) ?? []) listener(event);
    const answer = await event.answer;
    return answer ?? null;
  }

  /** Waits until nothing is under way. @throws what an event has failed with */
  async settled(): Promise<void> {
    while (this.#pending.length > 0) await this.#pending.shift();
  }

  /** Installs and activates it, as a browser does. @returns whether it could be installed */
  async start(): Promise<boolean> {
    try {
      await this.send('install');
      await this.settled();
      await this.send('activate');
      await this.settled();
      return true;
    } catch {
      return false;
    }
  }

  /** What the reader gets for an address: by the worker, or by the network where it keeps out. */
  async get(
    path: string,
    mode: 'navigate' | 'cors',
    cache: RequestCache = 'default',
  ): Promise<Response> {
    const request = new Request(ORIGIN + path, { cache });
    Object.defineProperty(request, 'mode', { value: mode });
    const event = { request, resultingClientId: 'tab', preloadResponse: Promise.resolve() };
    return (await this.send('fetch', event)) ?? this.#fetch(ORIGIN + path);
  }

  /** A page in a tab says something to it. */
  async hear(path: string, data: unknown): Promise<void> {
    await this.send('message', { data, source: this.#tab(ORIGIN + path) });
    await this.settled();
  }
}

class FakeEvent {
  answer: Promise<Response> | undefined;
  constructor(
    readonly type: string,
    readonly pending: Promise<unknown>[],
  ) {}
  waitUntil(promise: Promise<unknown>) {
    this.pending.push(promise);
    promise.catch(() => {});
  }
  respondWith(answer: Promise<Response>) {
    this.answer = Promise.resolve(answer);
  }
}
