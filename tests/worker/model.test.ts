/**
 * The built worker against a model: whatever happens in whatever order, the reader has a page, and
 * it is never a mix of versions.
 */
import { assert, array, asyncProperty, constantFrom } from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ORIGIN, WorkerScope } from './workerScope.ts';
import { ARTICLES, FRESH_MS, makeVersions, VERSIONS, versions, World } from './world.ts';

beforeAll(makeVersions);

type Step = { name: string; run: (world: World) => Promise<void> };
/** fast-check prints a step by its name. */
const step = (name: string, run: Step['run']): Step =>
  Object.assign({ name, run }, { toString: () => name });
const STEPS: Step[] = [
  ...ARTICLES.map((path) => step(`read ${path}`, (world) => world.read(path))),
  ...(['online', 'online', 'slow', 'offline', 'portal', 'cut', 'errors', 'bad files'] as const).map(
    (weather) =>
      step(weather, async (world) => {
        world.weather = weather;
      }),
  ),
  step('deploy', async (world) => {
    world.deploy((world.version + 1) % VERSIONS);
  }),
  step('ten minutes later', async (world) => {
    world.storage.ahead += FRESH_MS;
  }),
  step('storage full', async (world) => {
    world.storage.isFull = true;
  }),
  step('storage free', async (world) => {
    world.storage.isFull = false;
  }),
  step('switch off', async (world) => {
    world.isOff = true;
  }),
  step('switch on', async (world) => {
    world.isOff = false;
  }),
];

/** The page that is shown at once is replaced meanwhile, and still needs its files. */
const REPLACED_WHILE_SHOWN = [['read /eins/', 'deploy', 'read /zwei/', 'read /eins/']].map(
  (names): [Step[]] => [names.map((name) => STEPS.find((one) => one.name === name)!)],
);

/** The version of a page that a worker gives out. */
async function given(worker: WorkerScope, path: string, cache?: RequestCache): Promise<number> {
  const html = await (await worker.get(path, 'navigate', cache)).text();
  await worker.settled();
  return versions.findIndex(({ files }) => files.get(path) === html);
}

describe('the worker', () => {
  it('leaves the reader a page, and never a mix of versions, whatever happens in whatever order', async () => {
    const steps = array(constantFrom(...STEPS), { minLength: 1, maxLength: 25 });
    await assert(
      asyncProperty(steps, async (taken) => {
        const world = new World();
        for (const { run } of taken) await run(world);
        for (const weather of ['offline', 'online'] as const) {
          world.weather = weather;
          for (const path of ARTICLES) await world.visit(path);
        }
        expect(world.faults).toEqual([]);
      }),
      { numRuns: 80, examples: REPLACED_WHILE_SHOWN },
    );
  });

  it('shows an article of the last ten minutes at once, and asks the network all the same', async () => {
    const world = new World();
    await world.read('/eins/');
    await world.read('/');
    const worker = world.worker!;
    world.deploy(1);
    expect(await given(worker, '/eins/')).toBe(0);
    worker.told.length = 0;
    const edition = /href="([^"]+)" data-article/.exec(versions[0]!.files.get('/eins/')!)![1];
    await worker.hear('/eins/', { kind: 'newest', edition, again: false });
    expect(worker.told).toEqual(['newer edition']);
    // This worker cannot keep the scripts of the other version. What it keeps is fresh no more.
    expect(await given(worker, '/eins/')).toBe(1);
    // Who reloads wants to see what is new, and who comes to the front page does too.
    world.deploy(2);
    expect(await given(worker, '/eins/', 'no-cache')).toBe(2);
    expect(await given(worker, '/')).toBe(2);
    world.deploy(0);
    world.storage.ahead += FRESH_MS;
    expect(await given(worker, '/eins/')).toBe(0);
  });

  it('tells a newer edition, too, where the browser never hands over the late answer', async () => {
    const world = new World();
    await world.read('/eins/');
    world.deploy(1);
    let asked = 0;
    const worker = new WorkerScope(versions[0]!.worker, world.storage, (path) => {
      if (path === '/eins/') asked += 1;
      return asked === 1 ? new Promise<Response>(() => {}) : world.network(path);
    });
    expect(await (await worker.get('/eins/', 'navigate')).text()).toContain('/eins/ von 1');
    const edition = /href="([^"]+)" data-article/.exec(versions[0]!.files.get('/eins/')!)![1];
    void worker.hear('/eins/', { kind: 'newest', edition, again: false });
    await vi.waitFor(() => expect(worker.told).toEqual(['newer edition']));
  });

  it('takes no page for fresh after a restart whose newer edition it could not keep', async () => {
    const world = new World();
    await world.read('/eins/');
    world.deploy(1);
    expect(await given(world.worker!, '/eins/')).toBe(0);
    const { worker: script } = versions[0]!;
    const restarted = new WorkerScope(script, world.storage, world.network);
    expect(await given(restarted, '/eins/')).toBe(1);
  });

  it.each([
    ['out of a cache of the browser', 3 * FRESH_MS, 0],
    ['whose host does not say when it gave it', null, 0],
    ['before the clock was set back', 0, -3 * FRESH_MS],
  ])('takes no page for fresh that it kept %s', async (_what, age, ahead) => {
    const world = new World();
    await world.read('/eins/');
    const date = age === null ? {} : { Date: new Date(Date.now() - age).toUTCString() };
    const html = versions[0]!.files.get('/eins/');
    const keeping = new WorkerScope(
      versions[0]!.worker,
      world.storage,
      () => new Response(html, { headers: date }),
    );
    await keeping.hear('/eins/', { kind: 'keep', files: [] });
    world.storage.ahead = ahead;
    world.deploy(1);
    expect(await given(world.worker!, '/eins/')).toBe(1);
  });

  it('keeps all files of two pages that are kept at the same time', async () => {
    const world = new World();
    await world.read('/');
    const pages = world.storage.caches.get('lesart:/:pages')!;
    const put = pages.put.bind(pages);
    pages.put = async (key, response) => {
      if (typeof key === 'string' && key.endsWith('/zwei/'))
        await new Promise((resolve) => setTimeout(resolve, 20));
      return put(key, response);
    };
    await world.worker!.get('/zwei/', 'navigate');
    await new Promise((resolve) => setTimeout(resolve, 10));
    await world.worker!.get('/eins/', 'navigate');
    await world.worker!.settled();
    world.weather = 'offline';
    for (const path of ARTICLES) await world.visit(path);
    expect(world.faults).toEqual([]);
  });

  it('tells a tab of another edition of its article, and not of another build', async () => {
    const world = new World();
    await world.read('/eins/');
    const editionOf = (number: number) =>
      /href="([^"]+)" data-article/.exec(versions[number]!.files.get('/eins/')!)![1];
    for (const [deployed, shown, told] of [
      [0, 0, []],
      [1, 0, ['newer edition']],
      [2, 1, []],
    ] as const) {
      world.version = deployed;
      world.worker!.told.length = 0;
      await world.worker!.hear('/eins/', {
        kind: 'newest',
        edition: editionOf(shown),
        again: true,
      });
      expect(world.worker!.told).toEqual(told);
    }
  });

  it('is gone with all it kept within one visit after it was switched off', async () => {
    const world = new World();
    await world.read('/eins/');
    expect(world.storage.caches.size).toBe(2);
    world.isOff = true;
    await world.read('/eins/');
    expect([world.storage.isRegistered, world.storage.caches.size]).toEqual([false, 0]);
  });

  it('keeps a page that is withdrawn no longer', async () => {
    const world = new World();
    await world.read('/eins/');
    world.storage.ahead += FRESH_MS;
    const { files } = versions[0]!;
    const gone = new WorkerScope(
      versions[0]!.worker,
      world.storage,
      () => new Response('', { status: 410 }),
    );
    expect((await gone.get('/eins/', 'navigate')).status).toBe(410);
    await gone.settled();
    world.weather = 'offline';
    world.kept.clear();
    const shown = await (await world.get('/eins/', 'navigate'))!.text();
    expect(shown).not.toBe(files.get('/eins/'));
    expect(shown).toContain('Keine Verbindung');
  });

  it('keeps forty articles, the last ones, and the files that these name', async () => {
    const world = new World();
    await world.read('/');
    const { files } = versions[0]!;
    const page = files.get('/eins/')!;
    for (let number = 0; number < 45; number += 1) {
      files.set(`/nr-${number}/`, page.replace('/eins/', `Nr. ${number}`));
      world.storage.ahead += 1;
      await world.visit(`/nr-${number}/`);
    }
    const urls = [...world.storage.caches.get('lesart:/:pages')!.entries.keys()];
    expect(urls).toHaveLength(42);
    expect(urls).not.toContain(`${ORIGIN}/nr-4/`);
    expect(urls).toContain(`${ORIGIN}/nr-44/`);
  });
});
