import { vi } from 'vitest';

type Entry = { state: unknown; hash: string };

/**
 * The session history of a tab, as far as one document sees it. happy-dom has none. It keeps copies
 * of states and tells a traversal in a later task, as browsers do (HTML, session history).
 */
export class TabHistory {
  scrollRestoration: ScrollRestoration = 'auto';
  #entries: Entry[] = [{ state: null, hash: '' }];
  #at = 0;

  get state(): unknown {
    return this.#here.state;
  }

  get hash(): string {
    return this.#here.hash;
  }

  /** Number of the entry that the reader is at, from 0. */
  get at(): number {
    return this.#at;
  }

  get length(): number {
    return this.#entries.length;
  }

  pushState(state: unknown, _title: string, hash = this.hash): void {
    this.#entries.splice(this.#at + 1, Infinity, { state: structuredClone(state), hash });
    this.#at++;
  }

  replaceState(state: unknown, _title: string, hash = this.hash): void {
    this.#entries[this.#at] = { state: structuredClone(state), hash };
  }

  back(): void {
    this.#go(-1);
  }

  forward(): void {
    this.#go(1);
  }

  /** A press of a link within the page. @param landed where the browser has scrolled to */
  follow(hash: string, landed: number): void {
    document.body.click();
    vi.stubGlobal('scrollY', landed);
    this.pushState(null, '', hash);
    this.#tell();
  }

  #go(by: number): void {
    setTimeout(() => {
      const next = this.#at + by;
      if (!this.#entries[next]) return;
      this.#at = next;
      this.#tell();
    });
  }

  get #here(): Entry {
    return this.#entries[this.#at] ?? { state: null, hash: '' };
  }

  #tell(): void {
    dispatchEvent(new PopStateEvent('popstate', { state: this.state }));
  }
}

/** How the document came, as the browser's timings say it. */
export function cameBy(type: NavigationTimingType, name = 'http://localhost:3000/'): void {
  const entry = { type, name } as PerformanceNavigationTiming;
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([entry]);
}

/** Takes an ability away: to ask for it is an error. @param name of a global */
export function deny(name: 'sessionStorage' | 'localStorage'): void {
  vi.stubGlobal(
    name,
    new Proxy(
      {},
      {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      },
    ),
  );
}
