import type { Key, Size, Tab } from './tab.ts';

const PATIENCE_MS = 5000;
const LOOK_AGAIN_MS = 30;

/** A reader of the site in a tab, who presses what is in sight, scrolls and goes back. */
export class Reader {
  readonly #tab: Tab;
  readonly size: Size;
  /** Where the site is. */
  readonly origin: string;

  constructor(tab: Tab, size: Size, origin: string) {
    this.#tab = tab;
    this.size = size;
    this.origin = origin;
  }

  get isOnPhone(): boolean {
    return this.size.name === 'phone';
  }

  /** @param path of the page, from the site's root, with its hash */
  async open(path: string): Promise<void> {
    await this.#tab.open(this.origin + path);
  }

  /** Runs a function in the page. It sees its arguments and nothing of the test. */
  async evaluate<A extends unknown[], T>(run: (...args: A) => T, ...args: A): Promise<T> {
    // The TypeScript runner marks functions with this name, which the page does not know.
    const expression = `((__name) => (${String(run)})(...${JSON.stringify(args)}))((it) => it)`;
    return (await this.#tab.run(expression)) as T;
  }

  /** Looks until a condition is true. @throws Error that names the condition */
  async until<T>(
    what: string,
    look: () => Promise<T>,
    patience = PATIENCE_MS,
  ): Promise<NonNullable<T>> {
    const end = Date.now() + patience;
    for (;;) {
      const found = await look();
      if (found) return found;
      if (Date.now() > end) throw new Error(`Not so: ${what}.`);
      await this.rest(LOOK_AGAIN_MS);
    }
  }

  /** As `until`, for a condition in the page. */
  async untilPage<A extends unknown[]>(
    what: string,
    isSo: (...args: A) => boolean,
    ...args: A
  ): Promise<void> {
    await this.until(what, () => this.evaluate(isSo, ...args));
  }

  /**
   * Scrolls as far as needed, then clicks or taps the first element of a kind, at a point that
   * nothing covers.
   */
  async press(selector: string): Promise<void> {
    const { x, y } = await this.#pointOf(selector);
    await this.#tab.pressAt(x, y);
  }

  /** Rests the pointer on an element, as far as the device has one. */
  async point(selector: string): Promise<void> {
    const { x, y } = await this.#pointOf(selector);
    await this.#tab.pointAt(x, y);
  }

  wheel(by: number): Promise<void> {
    return this.#tab.wheel(by);
  }

  key(key: Key): Promise<void> {
    return this.#tab.key(key);
  }

  back(): Promise<void> {
    return this.#tab.back();
  }

  forward(): Promise<void> {
    return this.#tab.forward();
  }

  reload(): Promise<void> {
    return this.#tab.reload();
  }

  resize(width: number, height: number): Promise<void> {
    return this.#tab.resize(width, height);
  }

  screenshot(file: string): Promise<void> {
    return this.#tab.screenshot(file);
  }

  /** Errors and rejections that nobody caught, since the document began (site.ts collects them). */
  errors(): Promise<string[]> {
    return this.evaluate(() => (window as any).uncaught as string[]);
  }

  hash(): Promise<string> {
    return this.evaluate(() => location.hash);
  }

  scrollTop(): Promise<number> {
    return this.evaluate(() => window.scrollY);
  }

  rest(ms: number): Promise<void> {
    return new Promise((resolve) => {
      setTimeout(resolve, ms);
    });
  }

  async #pointOf(selector: string): Promise<{ x: number; y: number }> {
    let last = '';
    let same = 0;
    const place = await this.until(`${selector} can be pressed`, async () => {
      const found = await this.evaluate(pressable, selector);
      same = 'x' in found && JSON.stringify(found) === last ? same + 1 : 0;
      last = JSON.stringify(found);
      // Nobody presses what still moves.
      return same >= 2 && 'x' in found ? found : null;
    }).catch(() => null);
    if (place === null) throw new Error(`Cannot press ${selector}: ${last}.`);
    return place;
  }
}

/**
 * Runs in the page. Finds a point at which an element can be pressed, or the reason why there is
 * none. It scrolls by old functions, since faults take the newer ones away.
 */
function pressable(selector: string): { x: number; y: number } | { why: string } {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const element = all.find((it) => it.getClientRects().length > 0);
  if (!element) return { why: all.length > 0 ? 'it is not shown' : 'it is not there' };
  const hitAt = () => {
    const { left, top, width, height } = element.getClientRects()[0]!;
    const [x, y] = [left + width / 2, top + height / 2];
    const hit = document.elementFromPoint(x, y);
    const isHit = hit !== null && (element.contains(hit) || hit.contains(element));
    return isHit ? { x, y } : { why: `${hit?.outerHTML.slice(0, 80) ?? 'nothing'} is there` };
  };
  const now = hitAt();
  if ('x' in now) return now;
  for (let box = element.parentElement; box; box = box.parentElement) {
    const { overflowY } = getComputedStyle(box);
    const isRoot = box === document.documentElement;
    if (isRoot || (/auto|scroll/.test(overflowY) && box.scrollHeight > box.clientHeight)) {
      const { top, bottom } = element.getClientRects()[0]!;
      const frame = box.getBoundingClientRect();
      const [first, last] = isRoot ? [80, innerHeight - 80] : [frame.top, frame.bottom];
      if (top < first || bottom > last) box.scrollTop += top - (first + last) / 2;
    }
    // A fixed element does not move with the page.
    if (getComputedStyle(box).position === 'fixed') break;
  }
  return hitAt();
}
