import type { Key, Modified, Point, Size, Tab } from './tab.ts';

const PATIENCE_MS = 10_000;
const LOOK_AGAIN_MS = 30;

/** A reader of the site in a tab, who presses what is in sight, scrolls and goes back. */
export class Reader {
  readonly #tab: Tab;
  readonly #errors: string[] = [];
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
    await this.#leave(() => this.#tab.open(this.origin + path));
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
      let why = '';
      const found = await look().catch((error: Error) => {
        // Between two documents nothing can be looked at.
        why = ` ${error.message}`;
        return null;
      });
      if (found) return found;
      if (Date.now() > end) throw new Error(`Not so: ${what}.${why}`);
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
  async press(selector: string, how?: Modified): Promise<void> {
    await this.#tab.pressAt(await this.#pointOf(selector), how);
  }

  /** Clicks or taps the point that a function finds in the page. */
  async pressWhere<A extends unknown[]>(find: (...args: A) => Point, ...args: A): Promise<void> {
    await this.#tab.pressAt(await this.evaluate(find, ...args));
  }

  /** Rests the pointer on an element, as far as the device has one. */
  async point(selector: string): Promise<void> {
    await this.#tab.pointAt(await this.#pointOf(selector));
  }

  /** Moves the pointer, as far as the device has one. */
  pointAt(at: Point): Promise<void> {
    return this.#tab.pointAt(at);
  }

  /** Presses the mouse at one point and lets it go at another, as who selects words. */
  drag(from: Point, to: Point): Promise<void> {
    return this.#tab.drag(from, to);
  }

  /** Turns the wheel in the middle of the window. */
  wheel(by: number): Promise<void> {
    return this.#tab.wheelAt({ x: this.size.width / 2, y: this.size.height / 2 }, by);
  }

  /** Turns the wheel over an element. */
  async wheelOver(selector: string, by: number): Promise<void> {
    await this.#tab.wheelAt(await this.#pointOf(selector), by);
  }

  key(key: Key): Promise<void> {
    return this.#tab.key(key);
  }

  back(): Promise<void> {
    return this.#leave(() => this.#tab.back());
  }

  forward(): Promise<void> {
    return this.#leave(() => this.#tab.forward());
  }

  reload(): Promise<void> {
    return this.#leave(() => this.#tab.reload());
  }

  resize(width: number, height: number): Promise<void> {
    return this.#tab.resize(width, height);
  }

  /** How many tabs there are: this one, and those that it has opened. */
  countTabs(): Promise<number> {
    return this.#tab.count();
  }

  screenshot(file: string): Promise<void> {
    return this.#tab.screenshot(file);
  }

  /** Errors and rejections that nobody caught in the documents opened (site.ts collects them). */
  async errors(): Promise<string[]> {
    this.#errors.push(...(await this.evaluate(takeErrors)));
    return this.#errors;
  }

  hash(): Promise<string> {
    return this.evaluate(() => location.hash);
  }

  scrollTop(): Promise<number> {
    return this.evaluate(() => window.scrollY);
  }

  pathname(): Promise<string> {
    return this.evaluate(() => location.pathname);
  }

  /** Waits until nothing scrolls any more. @returns the scroll position, in whole CSS pixels */
  async settled(): Promise<number> {
    let [last, same] = [Number.NaN, 0];
    await this.until('the page rests', async () => {
      const top = await this.scrollTop();
      same = top === last ? same + 1 : 0;
      last = top;
      return same >= 4;
    });
    return Math.round(last);
  }

  rest(ms: number): Promise<void> {
    return new Promise((resolve) => {
      setTimeout(resolve, ms);
    });
  }

  /** A document takes its errors along when it is left. */
  async #leave(step: () => Promise<void>): Promise<void> {
    await this.errors().catch(() => []);
    await step();
  }

  async #pointOf(selector: string): Promise<Point> {
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

/** Runs in the page. */
function takeErrors(): string[] {
  return ((window as any).uncaught as string[] | undefined)?.splice(0) ?? [];
}

/**
 * Runs in the page. Finds a point at which an element can be pressed, or the reason why there is
 * none. It scrolls by old functions, since faults take the newer ones away.
 */
function pressable(selector: string): Point | { why: string } {
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
