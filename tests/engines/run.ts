import { Reader } from './reader.ts';
import { serveSite, type Tampering } from './site.ts';
import type { Engine, Size, Tab } from './tab.ts';

/** One visit to the site: a journey, or a fault and what is asked of the page in spite of it. */
export type Run = {
  name: string;
  size: Size;
  tampering: Tampering;
  /** It never goes back beyond its first page. */
  mayHavePast?: boolean;
  /** Tells the folder of the site; the built site for most. */
  dist?: (() => string) | undefined;
  /** Whether the reader's colours replace those of the page. */
  forcedColors?: boolean;
  /** Engines with which it cannot be made, each with the reason. */
  cannot?: Record<string, string>;
  /** @throws Error that says what is wrong */
  walk: (reader: Reader) => Promise<void>;
};

/**
 * What became of a visit. `fault` says what is wrong, or is null. `before` is the fault of a first
 * visit that was repeated, or null.
 */
export type Result = { run: Run; ms: number; fault: string | null; before: string | null };

/** The longest time of a visit, in milliseconds. */
const LIMIT_MS = 90_000;

/** Runs all, as many at once as the engine allows. */
export async function runAll(
  engine: Engine,
  runs: readonly Run[],
  onResult: (result: Result) => void,
): Promise<void> {
  const waiting = [...runs];
  const work = async () => {
    for (let run = waiting.shift(); run; run = waiting.shift())
      onResult(await visitTwice(engine, run));
  };
  await Promise.all(Array.from({ length: engine.atOnce }, work));
}

/**
 * A failed visit is tried once more: on a busy machine a slow tap counts as another gesture. The
 * result tells of it, so that a fault which comes and goes does not hide.
 */
async function visitTwice(engine: Engine, run: Run): Promise<Result> {
  const start = Date.now();
  const before = await visit(engine, run);
  const fault = before === null ? null : await visit(engine, run);
  return { run, ms: Date.now() - start, fault, before };
}

/** @returns what is wrong, or null */
async function visit(engine: Engine, run: Run): Promise<string | null> {
  const site = await serveSite(run.tampering, run.dist?.());
  let tab: Tab | null = null;
  let fault: string | null = null;
  try {
    tab = await engine.newTab(run.size, run);
    await withinLimit(run.walk(new Reader(tab, run.size, site.origin)));
  } catch (error) {
    fault = error instanceof Error ? error.message : String(error);
  } finally {
    await tab?.close().catch(() => {});
    site.close();
  }
  return fault;
}

async function withinLimit(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(reject, LIMIT_MS, new Error(`Not done within ${LIMIT_MS / 1000} s.`));
  });
  await Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
