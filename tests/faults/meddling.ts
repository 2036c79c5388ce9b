import assert from 'node:assert/strict';
import { wordsOutsideTools } from '../engines/article.ts';
import type { Fault } from './fault.ts';
import { early, extension, styles, withTrustedTypes } from './making.ts';

const noDescription = { withoutDescription: true } as const;
const noDock = { without: ['list', 'switch'] } as const;

/** The browser's translator: it puts every text into font elements. */
function translate(): void {
  const walker = document.createTreeWalker(document.getElementById('root')!, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const outer = document.createElement('font');
    outer.append(document.createElement('font'));
    text.replaceWith(outer);
    outer.firstElementChild!.append(text.data);
  }
}

function insertInMasthead(): void {
  document.querySelector('.masthead-line')!.prepend(document.createElement('div'));
}

const inMasthead = extension('an element in the masthead', insertInMasthead);
const noMasthead = extension(
  'no masthead',
  () => document.querySelector('.masthead')?.remove(),
  noDock,
);
const translated = extension('a translation', translate);

const everywhere = [
  ...extension(
    'no description',
    () => document.querySelector('.description')!.remove(),
    noDescription,
  ),
  ...extension('no heading of a section', () => document.querySelectorAll('h2[id]')[2]!.remove()),
  ...extension('no panel of sources', () => document.querySelector('#quellen')!.remove(), {
    without: ['statement link'],
  }),
  ...extension(
    'no contents of the panel',
    () => document.querySelector('#quellen')!.replaceChildren(),
    { without: ['statement link'] },
  ),
  ...extension('no icons', () => document.querySelectorAll('svg').forEach((it) => it.remove()), {
    without: ['heading link', 'switch'],
  }),
  ...extension('no dock', () => document.querySelector('.dock')!.remove(), noDock),
  ...extension('no list', () => document.querySelector('#abschnitte')!.remove(), {
    without: ['list'],
  }),
  ...extension('no links in the list', () => document.querySelector('#abschnitte ol')!.remove(), {
    without: ['list'],
  }),
  ...extension('no notice', () => document.querySelector('.notice')!.remove()),
  // A script draws it, so there is none before.
  ...extension('no bar of progress', () =>
    document.querySelector('.reading-progress')!.remove(),
  ).slice(1),
  ...extension('no footer', () => document.querySelector('.footer')!.remove()),
  ...extension('no switch', () => document.querySelector('.attribution-switch')!.remove(), {
    without: ['switch'],
  }),
  ...extension('no skip links', () =>
    document.querySelectorAll('.skip-link').forEach((it) => it.remove()),
  ),
  ...extension('no button to share', () => document.querySelector('button.tool')!.remove()),
  ...extension('the masthead replaced by its copy', () => {
    const it = document.querySelector('.masthead')!;
    it.replaceWith(it.cloneNode(true));
  }),
  ...extension('the masthead wrapped', () => {
    const it = document.querySelector('.masthead')!;
    const box = document.createElement('div');
    it.replaceWith(box);
    box.append(it);
  }),
  ...extension('the text wrapped', () => {
    const it = document.querySelector('.article')!;
    const box = document.createElement('div');
    it.replaceWith(box);
    box.append(it);
  }),
  ...extension('the text replaced by its copy', () => {
    const it = document.querySelector('.article')!;
    it.replaceWith(it.cloneNode(true));
  }),
  ...extension('numbers made links', () => {
    for (const it of document.querySelectorAll('[data-statement]'))
      if (it.children.length === 0) {
        const pieces = it.textContent.split(/(\d+)/);
        it.replaceChildren(
          ...pieces.map((piece, index) => {
            const link = Object.assign(document.createElement('a'), { href: `tel:${piece}` });
            link.append(piece);
            return index % 2 === 0 ? piece : link;
          }),
        );
      }
  }),
  ...extension('a word highlighted', () => {
    const it = document.querySelectorAll('.section p [data-statement]')[1]!;
    const mark = document.createElement('mark');
    mark.append(...it.childNodes);
    it.append(mark);
  }),
  ...extension('an element first in the root', () =>
    document.getElementById('root')!.prepend(document.createElement('div')),
  ),
  ...extension('an element last in the root', () =>
    document.getElementById('root')!.append(document.createElement('div')),
  ),
  ...extension('a text in the root', () => document.getElementById('root')!.append('Werbung')),
  ...extension('an element first in the body', () =>
    document.body.prepend(document.createElement('aside')),
  ),
  ...extension('an element after the body', () =>
    document.documentElement.append(document.createElement('my-extension')),
  ),
  ...extension('an element in the article', () =>
    document.querySelector('article')!.prepend(document.createElement('aside')),
  ),
  ...extension('an element in the list', () =>
    document.querySelector('#abschnitte ol')!.prepend(document.createElement('li')),
  ),
  ...extension('an element in the switch', () =>
    document.querySelector('.attribution-switch')!.append(document.createElement('i')),
  ),
  ...extension('a style element in the body', () =>
    document.body.append(document.createElement('style')),
  ),
  ...extension('a grammar checker', () => {
    document.documentElement.dataset['gramm'] = 'false';
    document.body.dataset['newGrCSCheckLoaded'] = '14.1';
    document.querySelector('.article')!.setAttribute('contenteditable', 'false');
  }),
  ...extension('a password manager', () => {
    for (const it of document.querySelectorAll('input, button')) {
      it.setAttribute('fdprocessedid', 'x1');
      it.setAttribute('data-lpignore', 'true');
    }
  }),
  ...extension('a dark mode', () => {
    document.documentElement.dataset['darkreaderMode'] = 'dynamic';
    for (const it of document.querySelectorAll<HTMLElement>('#root *'))
      it.style.setProperty('color', 'rgb(200, 200, 200)');
  }),
  ...extension('a class on everything', () =>
    document.querySelectorAll('#root *').forEach((it) => it.classList.add('ext')),
  ),
  ...extension('no comments', () => {
    const walker = document.createTreeWalker(
      document.getElementById('root')!,
      NodeFilter.SHOW_COMMENT,
    );
    const all: Comment[] = [];
    while (walker.nextNode()) all.push(walker.currentNode as Comment);
    for (const comment of all) comment.remove();
  }),
  ...extension('texts split', () => {
    const walker = document.createTreeWalker(
      document.getElementById('root')!,
      NodeFilter.SHOW_TEXT,
    );
    const all: Text[] = [];
    while (walker.nextNode()) all.push(walker.currentNode as Text);
    for (const text of all) if (text.length > 4) text.splitText(2);
  }),
  ...extension('another language', () => {
    document.documentElement.lang = 'en';
    document.documentElement.classList.add('translated-ltr');
  }),
  ...extension('another title', () => {
    document.title = '(3) Direkter Draht';
  }),
  ...extension('no link to the data', () => document.querySelector('link[data-article]')!.remove()),
  ...extension('no root', () => {
    const root = document.getElementById('root')!;
    root.replaceWith(...root.childNodes);
  }),
  ...extension('a root of another name', () => {
    document.getElementById('root')!.id = 'app';
  }),
];

/** Extensions, the translator, readers' own styles, turned phones, Trusted Types. */
export const MEDDLING: readonly Fault[] = [
  ...everywhere,
  ...inMasthead,
  ...noMasthead,
  ...translated,
  withTrustedTypes({ name: 'nothing else' }),
  ...[...inMasthead, ...noMasthead, ...translated].map(withTrustedTypes),
  early('extension: a frozen history', `history.pushState = history.replaceState = () => {};`),
  early(
    'extension: clicks stop at the document',
    `addEventListener('click', (event) => event.stopPropagation(), true);`,
  ),
  early(
    'extension: a script that fails',
    `setTimeout(() => { throw new Error('of the extension'); });`,
    { says: /of the extension/ },
  ),
  early(
    'extension: window has a name for each id',
    `for (const id of ['root', 'quellen', 'abschnitte']) window[id] = 1;`,
  ),
  styles(
    'text spacing (WCAG 1.4.12)',
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`,
  ),
  styles('text twice as large (WCAG 1.4.4)', 'html { font-size: 200% !important }', {
    later: async (reader) => assert.deepEqual(await wordsOutsideTools(reader), []),
  }),
  styles('fonts of the reader', '* { font-family: monospace !important }'),
  styles('colours of the reader', '* { color: #ff0 !important; background: #000 !important }'),
  styles('no animation', '* { animation: none !important; transition: none !important }'),
  styles('slow scrolling', 'html { scroll-behavior: smooth !important }'),
  {
    name: 'styles: none at all',
    tampering: { html: (html) => html.replace(/<style>[\s\S]*?<\/style>/, '') },
    // Without its styles the text is as wide as its drawings.
    isWide: true,
    leaves: 'either',
    without: ['list', 'heading link', 'statement link', 'switch'],
  },
  {
    name: 'styles: those of the paper',
    tampering: {
      html: (html) =>
        html
          .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
          .replaceAll('@media print', '@media all'),
    },
    without: ['list', 'heading link', 'statement link', 'switch'],
  },
  turned('a phone is turned', [
    [844, 390],
    [390, 844],
  ]),
  turned('a window of 320 by 256 (WCAG 1.4.10)', [
    [320, 256],
    [390, 844],
  ]),
  turned('a window that is drawn wider and narrower', [
    [700, 800],
    [1400, 800],
    [900, 500],
    [390, 844],
  ]),
  {
    name: 'network: the page without its end',
    tampering: { html: (html) => html.replace(/<\/div>\s*<\/body>[\s\S]*$/, '') },
    leaves: 'either',
  },
  {
    name: 'network: the page with a byte order mark',
    tampering: { html: (html) => `\uFEFF${html}` },
  },
  {
    name: 'network: a proxy inserts a script',
    tampering: {
      html: (html) => html.replace('</body>', '<script>window.ran = 1</script></body>'),
    },
  },
  {
    name: 'network: a proxy rewrites the white space',
    tampering: { html: (html) => html.replaceAll('\n', ' ') },
  },
];

/** The window changes its size and comes back. No text is lost meanwhile. */
function turned(name: string, sizes: readonly (readonly [number, number])[]): Fault {
  return {
    name: `window: ${name}`,
    later: async (reader) => {
      for (const [width, height] of sizes) {
        await reader.resize(width, height);
        await reader.rest(100);
      }
      await reader.resize(reader.size.width, reader.size.height);
    },
  };
}
