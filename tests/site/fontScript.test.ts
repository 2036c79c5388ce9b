// @vitest-environment happy-dom
import { FONTS_KEY } from '../../src/platform/storageKeys.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Face } from '../../src/site/fonts.ts';
import { fontScript } from '../../src/site/fontScript.ts';
import { minified } from '../../src/site/minified.ts';
import { deny } from '../platform/tabHistory.ts';

const FACES = ['eins', 'zwei'].map((family): Face => ({
  family,
  path: `assets/${family}.woff2`,
  content: Buffer.from(''),
  descriptors: { weight: '400' },
  isFor: () => true,
}));
const KEY = FONTS_KEY;
const ADDRESSES = '/assets/eins.woff2,/assets/zwei.woff2';

/** The families that were asked for, in their order, and what settles their loading. */
let asked: { family: string; arrive: () => void }[];
let fetched: string[];
let added: unknown[];

/** Runs the text that the page holds, as a browser does. */
function run(): void {
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func
  new Function(minified(fontScript(FACES, '/')))();
}

/** The head of the page is read so many milliseconds after its request. */
const readIn = (ms: number) =>
  Object.defineProperty(performance, 'timing', {
    value: { requestStart: Date.now() - ms },
    configurable: true,
  });

const rest = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  [asked, fetched, added] = [[], [], []];
  vi.stubGlobal(
    'FontFace',
    class {
      constructor(readonly family: string) {}
      async load(): Promise<this> {
        await new Promise<void>((resolve) => asked.push({ family: this.family, arrive: resolve }));
        return this;
      }
    },
  );
  vi.stubGlobal('fetch', async (address: string) => {
    fetched.push(address);
    return new Response('');
  });
  Object.defineProperty(document, 'fonts', {
    value: { add: (face: { family: string }) => added.push(face.family) },
    configurable: true,
  });
  document.body.innerHTML = '<div id="root"></div>';
  localStorage.clear();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the faces of a page on a fast connection', () => {
  beforeEach(() => readIn(0));

  it('are shown together, once all are there', async () => {
    run();
    expect(asked.map(({ family }) => family)).toEqual(['eins', 'zwei']);
    asked[0]?.arrive();
    await rest();
    expect(added).toEqual([]);
    asked[1]?.arrive();
    await rest();
    expect(added).toEqual(['eins', 'zwei']);
    expect(localStorage.getItem(KEY)).toBe(ADDRESSES);
  });

  it('stay away if the page has been shown before they are there', async () => {
    run();
    document.getElementById('root')!.innerHTML = '<p>Text</p>';
    await rest();
    for (const { arrive } of asked) arrive();
    await rest();
    expect(added).toEqual([]);
    expect(localStorage.getItem(KEY)).toBe(ADDRESSES);
  });

  it('are shown where the storage is denied', async () => {
    deny('localStorage');
    run();
    for (const { arrive } of asked) arrive();
    await rest();
    expect(added).toEqual(['eins', 'zwei']);
  });
});

describe('the faces of a page on a slow connection', () => {
  beforeEach(() => readIn(80));

  it('are fetched for the next page, after the scripts', async () => {
    run();
    await rest();
    expect([asked, fetched]).toEqual([[], []]);
    dispatchEvent(new Event('lesart:quiet'));
    await rest();
    expect(fetched).toEqual(ADDRESSES.split(','));
    expect([asked, added]).toEqual([[], []]);
    expect(localStorage.getItem(KEY)).toBe(ADDRESSES);
  });

  it('are shown if an earlier page has fetched them', () => {
    localStorage.setItem(KEY, ADDRESSES);
    run();
    expect(asked.map(({ family }) => family)).toEqual(['eins', 'zwei']);
  });
});
