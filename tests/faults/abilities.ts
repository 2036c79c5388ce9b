import { article, sectionIds } from '../journeys/article.ts';
import type { Fault } from './fault.ts';
import { early, isDenied, lacks, throws } from './making.ts';

/** The keys of the storage, and some that are none. */
const KEYS = [
  'wer-sagt-das',
  'view',
  'places',
  'visits',
  'saved',
  'keys',
  'fonts',
  'farben-erklaert',
]
  .map((name) => `'lesart.${name}'`)
  .concat(`''`, `'__proto__'`)
  .join();

const SLUG = article.slug;

const POPOVER = ['showPopover', 'hidePopover', 'togglePopover', 'popover'];

/** Abilities that browsers lack or deny, one at a time. */
export const ABILITIES: readonly Fault[] = [
  lacks('AbortSignal.any'),
  lacks('AbortSignal.timeout'),
  lacks('AbortSignal.prototype.throwIfAborted'),
  lacks('AbortSignal'),
  lacks('AbortController', { leaves: 'either' }),
  lacks('Element.prototype.checkVisibility'),
  lacks('Element.prototype.animate'),
  lacks('Element.prototype.toggleAttribute', { leaves: 'either' }),
  lacks('Element.prototype.ariaPressed'),
  lacks('Element.prototype.scrollIntoView'),
  lacks('ResizeObserver'),
  lacks('IntersectionObserver'),
  lacks('MutationObserver'),
  lacks('PerformanceObserver'),
  lacks('matchMedia'),
  lacks('document.fonts'),
  lacks('performance.getEntriesByType'),
  lacks('PerformanceNavigationTiming'),
  lacks('ScrollTimeline'),
  lacks('requestAnimationFrame', { leaves: 'either' }),
  lacks('requestIdleCallback'),
  lacks('queueMicrotask', { leaves: 'either' }),
  lacks('MessageChannel'),
  lacks('structuredClone'),
  lacks('WeakRef'),
  lacks('FinalizationRegistry'),
  lacks('navigation'),
  lacks('visualViewport'),
  lacks('screen.orientation'),
  lacks('document.startViewTransition'),
  lacks('reportError'),
  lacks('crypto.randomUUID'),
  lacks('HTMLElement.prototype.showPopover'),
  lacks('HTMLElement.prototype.hidePopover'),
  lacks('HTMLElement.prototype.togglePopover'),
  lacks('ToggleEvent'),
  early(
    'ability: no popover for scripts',
    POPOVER.map((it) => `remove('HTMLElement.prototype.${it}');`).join(''),
  ),
  lacks('history.pushState'),
  lacks('history.replaceState'),
  lacks('history.scrollRestoration'),
  lacks('localStorage'),
  lacks('sessionStorage'),
  lacks('navigator.share'),
  lacks('navigator.clipboard'),
  lacks('getSelection'),
  lacks('scrollTo'),
  lacks('scrollBy'),
  lacks('fetch', { leaves: 'either' }),
  lacks('URL.canParse'),
  lacks('CSS'),
  lacks('CSS.supports'),
  lacks('CSS.escape'),
  lacks('CSS.highlights'),
  lacks('Intl.Segmenter'),
  lacks('Intl.DateTimeFormat'),
  lacks('Object.hasOwn'),
  lacks('Object.groupBy'),
  lacks('Object.fromEntries'),
  lacks('Array.fromAsync'),
  lacks('Array.prototype.at'),
  lacks('Array.prototype.findLast'),
  lacks('Array.prototype.toSorted'),
  lacks('Array.prototype.toReversed'),
  lacks('Array.prototype.toSpliced'),
  lacks('Array.prototype.with'),
  lacks('String.prototype.at'),
  lacks('String.prototype.isWellFormed'),
  lacks('Promise.withResolvers'),
  lacks('Promise.try'),
  lacks('Set.prototype.union'),
  throws('AbortSignal.any'),
  throws('AbortSignal.timeout'),
  throws('matchMedia'),
  throws('Element.prototype.animate'),
  throws('ScrollTimeline'),
  throws('ResizeObserver'),
  throws('IntersectionObserver'),
  throws('Element.prototype.checkVisibility'),
  throws('performance.getEntriesByType'),
  throws('HTMLElement.prototype.showPopover'),
  throws('HTMLElement.prototype.hidePopover'),
  throws('history.pushState'),
  throws('history.replaceState'),
  throws('history.back'),
  throws('getSelection'),
  throws('fetch', { leaves: 'either' }),
  throws('localStorage.getItem'),
  throws('localStorage.setItem'),
  throws('navigator.share'),
  isDenied('localStorage'),
  isDenied('sessionStorage'),
  isDenied('document.fonts'),
  isDenied('navigator.clipboard'),
  isDenied('navigator.share'),
  lacks('navigator.serviceWorker'),
  isDenied('navigator.serviceWorker'),
  throws('ServiceWorkerContainer.prototype.register'),
  isDenied('history.state'),
  early(
    'ability: scroll restoration cannot be set',
    `put('history.scrollRestoration', { get: () => 'auto', set() { throw new Error('denied'); } });`,
  ),
  early(
    'ability: the storage is full',
    `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`,
  ),
  early(
    'ability: the storage holds garbage',
    `for (const key of [${KEYS}]) localStorage.setItem(key, '{"\\\\u0000[on');`,
  ),
  early(
    'ability: the storage holds what our own texts never are',
    `for (const name of ['places', 'visits', 'articles']) for (const key of [${KEYS}])
      localStorage.setItem(key, JSON.stringify({ version: 1, [name]: {
        '${SLUG}': { at: 1, read: 1e9, words: ['<img src=x onerror=window.ran=1>'], before: 1 },
      } }));`,
  ),
  early(
    'ability: the storage holds a visit to an edition of other words',
    `localStorage.setItem('lesart.visits', JSON.stringify({ version: 1, visits: {
      '${SLUG}': { at: Date.now() - 1e9, read: 50, words: 'AAAA', edition: 'another' },
    } }));`,
  ),
  lacks('caches'),
  isDenied('caches'),
  early('ability: keys are on', `localStorage.setItem('lesart.keys', 'on');`),
  early('ability: the storage is that of another page', `put('localStorage', { value: null });`),
  early('ability: nothing is selected, ever', `window.getSelection = () => null;`),
  early('ability: no timing of the load', `Performance.prototype.getEntriesByType = () => [];`),
  early('ability: history.state is not ours', `history.replaceState('a text', '');`),
  early(
    'ability: the fonts are never ready',
    `put('document.fonts', { value: { ready: new Promise(() => {}), status: 'loading', addEventListener() {} } });`,
  ),
  early(
    'ability: the fonts fail',
    `put('document.fonts', { value: { get ready() { return Promise.reject(new Error('no fonts')); } } });`,
  ),
  early(
    'ability: sharing is refused',
    `put('navigator.share', { value: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });`,
  ),
  early(
    'ability: copying is refused',
    `put('navigator.clipboard', { value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } });`,
  ),
  early(
    'ability: the tab is hidden',
    `put('document.hidden', { get: () => true }); put('document.visibilityState', { get: () => 'hidden' });`,
  ),
  early('ability: no animation frame ever comes', `window.requestAnimationFrame = () => 0;`, {
    leaves: 'either',
  }),
  ...['scrollTo', 'scrollBy', 'Element.prototype.scrollIntoView', 'Element.prototype.focus'].map(
    (path) => takesNoOptions(path),
  ),
  ...['AbortController', 'requestAnimationFrame', 'scrollTo'].map((path) =>
    early(`ability: no ${path}, at a section`, `remove('${path}');`, {
      leaves: 'either',
      hash: `#${sectionIds[1]}`,
    }),
  ),
];

/** Old browsers take only numbers here and fail on options. */
function takesNoOptions(path: string): Fault {
  const own = path
    .replace('Element', 'HTMLElement')
    .replace('HTMLElement.prototype.scroll', 'Element.prototype.scroll');
  return early(
    `ability: ${path} takes no options`,
    `const old = ${own}; ${own} = function (...args) {
      if (typeof args[0] === 'object') throw new TypeError('no options');
      return old.apply(this ?? window, args);
    };`,
  );
}
