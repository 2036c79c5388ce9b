import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/format/article.ts';
import { joinedText, statementsOfBlock } from '../../src/article/format/statements.ts';
import { DONE, NO_ARTICLE } from '../../src/commands/commandLine.ts';
import { runImport } from '../../src/commands/importCommand.ts';
import { TEXT_ITEMS } from '../formats/ninjs/items.ts';

/** Four pixels by three, and one pixel. */
const GIF = Buffer.from('R0lGODlhBAADAIAAAP///wAAACwAAAAABAADAAACA4SPVgA7', 'base64');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ninjs-'));
});

function imported(item: object | string, ...options: string[]) {
  const file = join(folder, 'item.json');
  writeFileSync(file, typeof item === 'string' ? item : JSON.stringify(item));
  let said = '';
  const status = runImport([file, '--out', folder, '--slug', 'a', ...options], {
    readInput: () => new Uint8Array(),
    out: () => {},
    err: (line) => (said += line),
  });
  const article = () => JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')) as Article;
  return { status, said, article };
}

/** The text of an article in lines. */
function linesOf({ description, sections }: Article): string[] {
  const lines = sections.flatMap(({ heading, blocks }) =>
    [heading ?? [], blocks.map((block) => joinedText(statementsOfBlock(block)))].flat(),
  );
  return [joinedText(description), ...lines];
}

const item = (name: string) => TEXT_ITEMS[name] ?? {};
const BASE = item('2.x, an empty credit line');

describe('a news item', () => {
  it.each(Object.keys(TEXT_ITEMS))('is imported with its words, once: %s', (name) => {
    const { status, said, article } = imported(item(name));
    expect(said).toContain('headline  Neue Brücke eröffnet');
    expect(status).toBe(DONE);
    const text = linesOf(article()).join('\n');
    expect(text).not.toContain('Neue Brücke eröffnet');
    expect(text).not.toMatch(/Jetzt lesen|Eil|CDATA|\]\]>/);
    expect(text.match(/gingen zu Fuß|Zeichen®|Wo warst du|eröffnet worden/g)?.length).toBeTruthy();
    expect(text.match(/eröffnet worden/g)?.length ?? 1).toBe(1);
  });

  it.each([
    ['1.x, rich text', 'Nordische Agentur', 'Anna Berg und Ole Lind, Nordische Agentur'],
    ['1.x, text and XHTML', 'Anna Berg und Ole Lind', 'Anna Berg und Ole Lind'],
    ['2.x, no type, body with the role html', 'NA', 'Von Anna Berg, NA'],
    ['2.x, an empty credit line', 'NA', 'NA'],
    ['3.x, CDATA', 'NA', 'Anna Berg, NA'],
    ['3.x, only a body without anything', 'na.example', 'na.example'],
  ])('%s is from %s', (name, source, credit) => {
    const { isBasedOn, sources, creditText } = imported(item(name)).article();
    expect(sources.find(({ id }) => id === isBasedOn)?.name).toBe(source);
    expect(creditText).toBe(credit);
  });

  it('keeps its paragraphs, and a text of one paragraph has no description', () => {
    const lines = (name: string) => linesOf(imported(item(name), '--force').article());
    expect(lines('3.x, line breaks for paragraphs')).toHaveLength(3);
    expect(lines('3.x, plain main text and the same in XHTML')).toHaveLength(3);
    expect(lines('1.x, HTML without paragraphs')).toEqual(['', 'Ein Satz mit Zeichen®.']);
    expect(lines('2.x, a description and no body')[0]).toBe('');
    expect(lines('1.x, names that end in the role')[0]).toBe('Sie führt über den Fluss');
    expect(lines('2.x, dialogue in plain text')).toEqual([
      'Er kam spät.',
      '– Wo warst du?',
      'Sie schwieg.',
    ]);
  });

  it('detects a language that it does not state, and says so', () => {
    const { said, article } = imported(item('2.x, no language'));
    expect(article().inLanguage).toBe('de');
    expect(said).toContain('states no language; it is taken for de');
    const english =
      '<p>The new bridge was opened on Monday.</p><p>It took four years to build it.</p>';
    const other = imported(
      { ...BASE, language: undefined, bodies: [{ value: english }] },
      '--force',
    );
    expect(other.article().inLanguage).toBe('en');
  });

  it('says where it is from if the text does not', () => {
    const { said } = imported({ ...BASE, located: 'Oslo, Norwegen' });
    expect(said).toContain('The item is from Oslo, Norwegen (located)');
    expect(imported({ ...BASE, located: 'Hafenstadt' }, '--force').said).not.toContain('(located)');
  });

  it('keeps its dates', () => {
    expect(imported(BASE).article()).toMatchObject({
      datePublished: '2026-07-09T09:00:00Z',
      dateModified: '2026-07-09T10:37:00Z',
    });
  });

  it.each(['picture', 'graphic', 'audio', 'video', 'event', 'planning'])(
    'of the type %s is refused by name',
    (type) => {
      const { status, said } = imported({ ...BASE, type });
      expect(status).toBe(NO_ARTICLE);
      expect(said).toContain(`item.json, line 1, column 1: found an item of the type "${type}"`);
    },
  );

  it.each(['canceled', 'withheld'])('that is %s is refused unless forced', (pubstatus) => {
    const { status, said } = imported({ ...BASE, pubstatus });
    expect(status).toBe(NO_ARTICLE);
    expect(said).toContain(`has marked as ${pubstatus} (pubStatus). Import it all the same`);
    expect(imported({ ...BASE, pubstatus }, '--force').status).toBe(DONE);
  });

  it('says and keeps embargo, expiry and usage terms', () => {
    const { said, article } = imported({
      ...BASE,
      embargoed: '2026-07-10T06:00:00+02:00',
      expires: '2027-01-01T00:00:00Z',
      usageterms: 'Nicht im Ausland.',
    });
    expect(article().terms).toEqual({
      embargoed: '2026-07-10T06:00:00+02:00',
      expires: '2027-01-01T00:00:00Z',
      usageTerms: 'Nicht im Ausland.',
    });
    for (const part of ['before 2026-07-10T06:00:00+02:00', 'expires on 2027', 'Nicht im Ausland.'])
      expect(said).toContain(part);
  });

  it('reads keys that are doubled among the renditions, but not elsewhere', () => {
    const doubled = '"associations":{"a":{"type":"video","renditions":{"b":{},"b":{}}}}';
    const text = JSON.stringify(BASE);
    expect(imported(text.replace(/\}$/, `,${doubled}}`)).status).toBe(DONE);
    expect(imported(text.replace(/\}$/, ',"type":"text"}')).status).toBe(NO_ARTICLE);
  });

  it('takes the source from the last line of plain text only if it names none itself', () => {
    const body = 'Es geht um die Brücke.\nSie ist fertig.\n- dpa';
    const bodies = [{ role: 'main', contenttype: 'text/plain', value: body }];
    const named = imported({ ...BASE, bodies }).article();
    expect(linesOf(named).at(-1)).toBe('- dpa');
    const nameless = { ...BASE, uri: 'x', copyrightholder: undefined, bodies };
    expect(imported(nameless, '--force', '--discard').article()).toMatchObject({
      isBasedOn: 'dpa',
    });
  });
});

describe('the pictures of a news item', () => {
  const association = {
    name: 'a1',
    type: 'picture',
    by: 'Karl Meer',
    copyrightholder: 'NA',
    altText: 'Eine Brücke',
    descriptions: [{ value: 'Die Brücke am <Fluss>, ohne Punkt' }],
    renditions: [
      {
        name: 'r1',
        contenttype: 'image/jpeg',
        href: 'https://na.example/fern.jpg',
        width: 900,
        height: 600,
      },
      {
        name: 'r2',
        contenttype: 'image/gif',
        href: 'https://na.example/gross.gif?x=1',
        width: 4,
        height: 3,
      },
      { name: 'r3', contenttype: 'image/png', href: 'klein.png', width: 1, height: 1 },
    ],
  };
  beforeEach(() => {
    writeFileSync(join(folder, 'gross.gif'), GIF);
    writeFileSync(join(folder, 'klein.png'), PNG);
  });
  const images = (article: Article) =>
    article.sections.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'image'));

  it('come along with caption and credit, the largest that is there as a file', () => {
    const { article } = imported({ ...BASE, associations: [association] });
    expect(images(article())).toMatchObject([
      {
        width: 4,
        height: 3,
        alt: 'Eine Brücke',
        caption: [{ text: 'Die Brücke am <Fluss>, ohne Punkt' }],
        credit: 'Karl Meer/NA',
      },
    ]);
  });

  it('of 1.x are in an object', () => {
    const { renditions, ...rest } = association;
    const named = Object.fromEntries(renditions.map((one) => [one.name, one]));
    const { article, said } = imported({
      ...BASE,
      associations: { mainpic: { ...rest, altText: '', renditions: named } },
    });
    expect(images(article())).toHaveLength(1);
    expect(said).toContain('has no description for those who cannot see it');
  });

  it('stand once, where the body shows them', () => {
    const value =
      '<p>Es geht um die Brücke.</p><p>Sie ist fertig.</p><figure><img src="https://na.example/fern.jpg" alt="Brücke"></figure>';
    const { article } = imported({ ...BASE, associations: [association], bodies: [{ value }] });
    expect(images(article())).toMatchObject([{ alt: 'Brücke', width: 4 }]);
  });

  it('that are not there are named', () => {
    const renditions = association.renditions.slice(0, 1);
    const { said } = imported({
      ...BASE,
      associations: [
        { ...association, renditions },
        { type: 'video', headlines: [{ value: 'Der Film' }] },
      ],
    });
    expect(said).toContain('none of its renditions is a file beside the item');
    expect(said).toContain('a video that goes with the item is left out: Der Film');
  });
});
