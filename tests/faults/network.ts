import { sectionIds, untilStatementShown } from '../engines/article.ts';
import type { Reader } from '../engines/reader.ts';
import type { Fault } from './fault.ts';
import { comes } from './making.ts';

/** Without this file nothing follows the reader. Its own errors are the browser's to tell. */
const noScript = { leaves: 'unhydrated', says: /SyntaxError/ } as const;
const unstyled = { without: ['switch'] } as const;

type Data = {
  slug: string;
  headline: string;
  sections: { id: string; heading: string | null; blocks: unknown[] }[];
  sources: unknown[];
};

/** The article's data with something changed. */
function changed(change: (data: Data) => object): (body: string) => string {
  return (body) => JSON.stringify(change(JSON.parse(body) as Data));
}

/** Words of the seventh statement, by a text fragment. */
const WORDS = `#${sectionIds[1]}:~:text=Gedacht%20gewesen`;

const isAtStatement = (reader: Reader) => untilStatementShown(reader, '7');

/** Files that come late, broken or not at all. */
export const NETWORK: readonly Fault[] = [
  comes('entry', 'missing', noScript),
  comes('entry', 'broken', noScript),
  comes('entry', 'page', noScript),
  comes('entry', 'page as itself', noScript),
  comes('entry', 'cut', noScript),
  comes('entry', 'half', noScript),
  comes('entry', 'reset', noScript),
  // Browsers look for a text fragment when the page has loaded, and this page never has.
  comes('entry', 'never', { ...noScript, without: ['statement link'] }),
  comes('entry', 'slow'),
  comes('entry', () => '', { as: 'is empty', leaves: 'unhydrated' }),
  comes('hydrate', 'missing'),
  comes('hydrate', 'broken'),
  comes('hydrate', 'page'),
  comes('hydrate', 'page as itself'),
  comes('hydrate', 'cut'),
  comes('hydrate', 'half'),
  comes('hydrate', 'reset'),
  comes('hydrate', 'never'),
  comes('hydrate', 'slow'),
  comes('hydrate', () => '', { as: 'is empty' }),
  comes('hydrate', (it) => `throw new Error('in the chunk');${it}`, {
    as: 'throws',
  }),
  comes('data', 'missing'),
  comes('data', 'broken'),
  comes('data', 'page'),
  comes('data', 'page as itself'),
  comes('data', 'cut'),
  comes('data', 'half'),
  comes('data', 'reset'),
  comes('data', 'never'),
  comes('data', 'slow'),
  comes('data', () => 'null', { as: 'is null' }),
  comes('data', () => '[]', { as: 'is a list' }),
  comes(
    'data',
    changed((it) => ({ ...it, slug: 'anders' })),
    { as: 'is another article' },
  ),
  comes(
    'data',
    changed((it) => ({ ...it, sources: [null] })),
    { as: 'has a source that is null' },
  ),
  comes(
    'data',
    changed((it) => ({ ...it, sections: [null] })),
    { as: 'has a section that is null' },
  ),
  comes(
    'data',
    changed((it) => ({ ...it, sources: [] })),
    { as: 'has no sources' },
  ),
  comes(
    'data',
    changed((it) => ({ ...it, sections: [] })),
    { as: 'has no sections' },
  ),
  comes('data', changed(renamed), {
    as: 'has another id for a section',
    without: ['list'],
  }),
  comes(
    'data',
    changed((it) => ({ ...it, sections: it.sections.slice(0, 2) })),
    { as: 'has fewer sections' },
  ),
  comes(
    'data',
    changed((it) => ({ ...it, sections: [...it.sections, { ...it.sections[1], id: 'neu' }] })),
    { as: 'has one section more' },
  ),
  comes(
    'data',
    changed((it) => ({ ...it, headline: 'Anders' })),
    { as: 'has another headline' },
  ),
  // Without them the switch is there, but the text does not show what it switches.
  comes('styles', 'missing', unstyled),
  comes('styles', 'page as itself', unstyled),
  comes('styles', 'cut', unstyled),
  comes('styles', 'half', unstyled),
  comes('styles', 'reset', unstyled),
  comes('styles', 'never', unstyled),
  comes('styles', 'slow'),
  comes('fonts', 'missing'),
  comes('fonts', 'page as itself'),
  comes('fonts', 'cut'),
  comes('fonts', 'slow'),
  comes('fonts', 'never'),
  comes('fonts', 'reset'),
  ...(['missing', 'slow', 'never', 'reset'] as const).map((how) =>
    comes('fonts', how, { as: `${how}, at a statement`, hash: '#s_7', later: isAtStatement }),
  ),
  // Chromium looks for a text fragment when the page has loaded, so not if the fonts never come.
  ...(['missing', 'slow', 'reset'] as const).map((how) =>
    comes('fonts', how, { as: `${how}, at words`, hash: WORDS, later: isAtStatement }),
  ),
  // What belongs to a visit is loaded once the reader begins, the worker after that.
  ...(['missing', 'page as itself', 'half', 'never'] as const).flatMap((how) => [
    comes('visit', how),
    comes('worker', how),
  ]),
  comes('worker', () => `throw new Error('in the worker');`, { as: 'throws' }),
  comes('icon', 'missing'),
];

/** The page was built before an editor renamed a section, the data after. */
function renamed(data: Data): object {
  const sections = data.sections.map((section, index) =>
    index === 1 ? { ...section, id: 'ein-anderer-name' } : section,
  );
  return { ...data, sections };
}
