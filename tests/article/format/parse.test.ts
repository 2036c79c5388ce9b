import { array, assert, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { report } from '../../../src/article/format/fault.ts';
import { MAX_BYTES } from '../../../src/article/format/json.ts';
import { parseArticle } from '../../../src/article/format/parse.ts';
import { anArticle } from '../anArticle.ts';

/** The faults of the sample article after a change to it, as `place: found …, expected …`. */
function faultsAfter(change: (article: ReturnType<typeof anArticle>) => void): string[] {
  const article = anArticle();
  change(article);
  const faults = faultsOf(JSON.stringify(article));
  expect(faults.every((fault) => fault.startsWith('line 1, '))).toBe(true);
  return faults.map((fault) => fault.slice('line 1, '.length));
}

function faultsOf(text: string): string[] {
  const result = parseArticle(text);
  return 'faults' in result ? report('', result.faults).split('\n  ').slice(1) : [];
}

type AnyJson = any;

/** Makes a statement deny something; the first sentence has the id "regen". */
function deny(a: any, denies: object): void {
  a.description[0].id = 'regen';
  Object.assign(a.sections[1].blocks[0].statements[1], { act: 'denies', denies });
}

describe('an article file', () => {
  it('is accepted when nothing is wrong with it', () => {
    expect(faultsAfter(() => {})).toEqual([]);
  });

  const CASES: [fault: string, change: (article: AnyJson) => void, told: string][] = [
    [
      'an unknown key',
      (a) => (a.sections[1].tweet = 1),
      'sections[1].tweet: found an unknown key, expected one of id, heading, aliases, blocks',
    ],
    [
      'a section id given twice',
      (a) => (a.sections[1].id = 'anfang'),
      'sections[1].id: found "anfang", expected an id of its own: sections[0].id has this one already',
    ],
    [
      'an alias that is another section’s id',
      (a) => (a.sections[1].aliases = ['anfang']),
      'sections[1].aliases[0]: found "anfang", expected an id of its own: sections[0].id has this one already',
    ],
    [
      'an id that the page itself uses',
      (a) => (a.sections[1].id = 'quellen'),
      'sections[1].id: found "quellen", expected another id: the page itself uses quellen, abschnitte, root, wer-sagt-das, quelle-…',
    ],
    [
      'an unknown source',
      (a) => (a.sections[1].blocks[0].statements[1].source = 'wjs'),
      'sections[1].blocks[0].statements[1].source: found "wjs", expected one of "zeitung", "agentur"',
    ],
    [
      'an unknown source in a list',
      (a) =>
        (a.sections[1].blocks[1].items[0].statements[0] = {
          text: 'Eins.',
          source: 'x',
          act: 'says',
        }),
      'sections[1].blocks[1].items[0].statements[0].source: found "x", expected one of "zeitung", "agentur"',
    ],
    [
      'a base that is not a source',
      (a) => (a.isBasedOn = 'x'),
      'isBasedOn: found "x", expected one of "zeitung", "agentur"',
    ],
    [
      'a source given twice',
      (a) => (a.sources[1].id = 'zeitung'),
      'sources[1].id: found "zeitung", expected an id of its own: sources[0].id has this one already',
    ],
    [
      'a source without an act',
      (a) => delete a.sections[1].blocks[0].statements[1].act,
      'sections[1].blocks[0].statements[1].act: found nothing, expected an act, since the statement has a source',
    ],
    [
      'a cue without a source',
      (a) => (a.description[0].cue = 'soll'),
      'description[0].cue: found "soll", expected nothing, since the statement has no source',
    ],
    [
      'a cue that is not in its sentence',
      (a) => (a.sections[1].blocks[0].statements[1].cue = 'sollte'),
      'sections[1].blocks[0].statements[1].cue: found "sollte", expected words of its sentence, letter for letter: "Es soll geregnet haben."',
    ],
    [
      'a denial of an unknown statement',
      (a) => deny(a, { what: 'Das', statements: ['x'] }),
      'sections[1].blocks[0].statements[1].denies.statements[0]: found "x", expected one of "regen"',
    ],
    [
      'a denial of an unknown source',
      (a) => deny(a, { what: 'Das', source: 'x' }),
      'sections[1].blocks[0].statements[1].denies.source: found "x", expected one of "zeitung", "agentur"',
    ],
    [
      'a denial of nothing',
      (a) => deny(a, { what: 'Das' }),
      'sections[1].blocks[0].statements[1].denies: found an object, expected the statements or the source that it contradicts',
    ],
    [
      'a denial that reports',
      (a) => {
        deny(a, { what: 'Das', source: 'agentur' });
        a.sections[1].blocks[0].statements[1].act = 'reports';
      },
      'sections[1].blocks[0].statements[1].act: found "reports", expected "denies", since the statement denies something',
    ],
    [
      'a statement’s id given twice',
      (a) => {
        a.description[0].id = 'regen';
        a.sections[1].blocks[0].statements[0].id = 'regen';
      },
      'sections[1].blocks[0].statements[0].id: found "regen", expected an id of its own: description[0].id has this one already',
    ],
    [
      'a source that nobody uses',
      (a) => a.sources.push({ ...a.sources[0], id: 'x' }),
      'sources[2].id: found "x", expected a source that some statement has, or none',
    ],
    [
      'a source that is quoted through itself',
      (a) => (a.sources[1].via = 'agentur'),
      'sources[1].via: found "agentur", expected a source that does not lead back to this one',
    ],
    [
      'sources that are quoted through each other',
      (a) => (a.sources[1].via = 'zeitung'),
      'sources[1].via: found "zeitung", expected a source that does not lead back to this one',
    ],
    [
      'a section with a name that the page gives to a source',
      (a) => (a.sections[1].id = 'quelle-x'),
      'sections[1].id: found "quelle-x", expected another id: the page itself uses quellen, abschnitte, root, wer-sagt-das, quelle-…',
    ],
    [
      'a mark beyond its sentence',
      (a) => (a.description[0].marks = [{ type: 'strong', start: 3, end: 99 }]),
      'description[0].marks[0].end: found 99, expected a place after the start, at most 14',
    ],
    [
      'marks that cross',
      (a) =>
        (a.description[0].marks = [
          { type: 'strong', start: 0, end: 5 },
          { type: 'emphasis', start: 3, end: 8 },
        ]),
      'description[0].marks[1]: found an object, expected a mark that lies beside or within the others',
    ],
    [
      'a link to a script',
      (a) =>
        (a.description[0].marks = [{ type: 'link', start: 0, end: 5, url: 'javascript:alert(1)' }]),
      'description[0].marks[0].url: found "javascript:alert(1)", expected an address with https:, http: or mailto:',
    ],
    [
      'a section without blocks',
      (a) => (a.sections[1].blocks = []),
      'sections[1].blocks: found an empty list, expected at least one block',
    ],
    [
      'a paragraph without statements',
      (a) => (a.sections[1].blocks[0].statements = []),
      'sections[1].blocks[0].statements: found an empty list, expected at least one statement',
    ],
    [
      'empty text',
      (a) => (a.headline = ''),
      'headline: found "", expected text that is not empty and has no white space at its ends',
    ],
    [
      'blank text',
      (a) => (a.headline = ' '),
      'headline: found " ", expected text that is not empty and has no white space at its ends',
    ],
    [
      'a second section without a heading',
      (a) => (a.sections[1].heading = null),
      'sections[1].heading: found null, expected a heading: only the first section may go without',
    ],
    [
      'the name of a folder of the site',
      (a) => (a.slug = 'assets'),
      'slug: found "assets", expected another slug: the site itself uses assets, src, public, node-modules',
    ],
    [
      'an unknown kind of block',
      (a) => (a.sections[1].blocks[0].type = 'tweet'),
      'sections[1].blocks[0].type: found unknown kind "tweet", expected one of "paragraph", "quote", "list", "image", "table"',
    ],
    [
      'an unknown act',
      (a) => (a.sections[1].blocks[0].statements[1].act = 'tweets'),
      'sections[1].blocks[0].statements[1].act: found "tweets", expected one of "reports", "says", "announces", "demands", "denies", "declines", "estimates"',
    ],
    [
      'half a surrogate pair',
      (a) => (a.headline = 'a\ud83d'),
      'headline: found U+D83D at character 2, expected text without half a surrogate pair',
    ],
    [
      'a control character',
      (a) => (a.headline = 'a\u0007b'),
      'headline: found U+0007 at character 2, expected text without control characters',
    ],
    [
      'a bidirectional control',
      (a) => (a.headline = 'a\u202eb'),
      'headline: found U+202E at character 2, expected text without bidirectional controls',
    ],
    [
      'a script for an address',
      (a) => (a.sources[0].url = 'java\nscript:alert(1)'),
      'sources[0].url: found "java\\nscript:alert(1)", expected an address with https:, http: or mailto:',
    ],
    [
      'data for an address',
      (a) => (a.sources[0].url = 'data:text/html,x'),
      'sources[0].url: found "data:text/html,x", expected an address with https:, http: or mailto:',
    ],
    [
      'no address at all',
      (a) => (a.sources[0].url = 'zeitung.example'),
      'sources[0].url: found "zeitung.example", expected an address with https:, http: or mailto:',
    ],
    [
      'a date in words',
      (a) => (a.datePublished = 'gestern'),
      'datePublished: found "gestern", expected a date such as 2024-10-25 or 2024-10-25T18:00:00+02:00, or null',
    ],
    [
      'a language that is none',
      (a) => (a.inLanguage = 'deutsch!'),
      'inLanguage: found "deutsch!", expected a language tag such as de or en',
    ],
    [
      'a picture outside the folder',
      (a) => (a.sections[1].blocks[2].src = '../geheim.png'),
      'sections[1].blocks[2].src: found "../geheim.png", expected the name of a file beside the article, such as karte.png',
    ],
    ['a number for a text', (a) => (a.kicker = 7), 'kicker: found 7, expected text'],
    ['a missing part', (a) => delete a.creditText, 'creditText: found nothing, expected text'],
  ];

  it.each(CASES)('with %s is told what and where', (_name, change, told) => {
    expect(faultsAfter(change)).toContain(told);
  });

  it.each(['https://a.example/b', 'http://a.example', 'mailto:a@b.example'])(
    'may lead to %s',
    (url) => {
      expect(faultsAfter((article) => (article.sources[0]!.url = url))).toEqual([]);
    },
  );

  const FOLLOWING: [first: string, change: (article: AnyJson) => void, told: string[]][] = [
    [
      'a misspelled source, of the source that nobody uses then',
      (a) => (a.sections[1].blocks[0].statements[1].source = 'zeitnug'),
      ['sections[1].blocks[0].statements[1].source'],
    ],
    [
      'a misspelled key, of what it leaves without a source',
      (a) => {
        const statement = a.sections[1].blocks[0].statements[1];
        statement.sorce = statement.source;
        delete statement.source;
      },
      ['sections[1].blocks[0].statements[1].sorce'],
    ],
    [
      'a source taken out, of each key that went with it',
      (a) => {
        a.sections[1].blocks[0].statements[1].proposed = true;
        delete a.sections[1].blocks[0].statements[1].source;
      },
      ['sections[1].blocks[0].statements[1].act'],
    ],
    ['an empty list of sources, of all that names one', (a) => (a.sources = []), ['sources']],
  ];

  it.each(FOLLOWING)('is told of %s not a second time', (_name, change, places) => {
    expect(faultsAfter(change).map((fault) => fault.split(':')[0])).toEqual(places);
  });

  it('is told the lines of its faults, in their order', () => {
    const article: AnyJson = anArticle();
    delete article.sources[1].role;
    article.headline = '';
    article.sections[1].blocks[0].type = 'tweet';
    const text = JSON.stringify(article, null, 2);
    const lines = text.split('\n');
    const lineOf = (part: string) => lines.findIndex((line) => line.includes(part)) + 1;
    const places = faultsOf(text).map((fault) => fault.split(':')[0]);
    expect(places).toEqual([
      `line ${lineOf('"headline"')}, headline`,
      // What is missing has the line of what it is missing in.
      `line ${lineOf('"id": "agentur"') - 1}, sources[1].role`,
      `line ${lineOf('"tweet"')}, sections[1].blocks[0].type`,
    ]);
  });

  it('is told all of its faults at once, those of shape and those of reference', () => {
    const faults = faultsAfter((article: AnyJson) => {
      article.kicker = '';
      article.sections[0].blocks[0].type = 'tweet';
      article.sections[1].blocks[0].statements[1].source = 'wjs';
      article.headline = 'a\u202eb';
    });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'kicker',
      'sections[0].blocks[0].type',
      'headline',
      'sections[1].blocks[0].statements[1].source',
    ]);
  });
});

describe('a file that is not JSON', () => {
  it.each([
    ['a comma too many', '{\n  "a": 1,\n}', 'line 3, column 1'],
    ['nothing in it', '', 'line 1, column 1'],
    ['a comment', '{} // so', 'line 1, column 4'],
    ['a key given twice', '{"a": {"b": 1, "b": 2}}', 'a.b'],
  ])('because of %s is told where', (_name, text, place) => {
    expect(faultsOf(text)).toEqual([expect.stringContaining(`${place}:`)]);
  });

  it('is told of its first fault of syntax alone, since others may follow from it', () => {
    expect(faultsOf('{"a": "b\n"c": 1, "d": [}')).toHaveLength(1);
  });

  it('is refused when it is nested too deep, however deep', () => {
    expect(faultsOf('['.repeat(1_000_000))).toEqual([
      'line 1, column 33: found more than 32 levels of nesting, expected at most 32',
    ]);
    expect(faultsOf(`{"a":${'['.repeat(31)}${']'.repeat(31)}}`)[0]).not.toMatch('nesting');
  });

  it('is refused when it is larger than 2 MiB', () => {
    expect(faultsOf(`"${'ä'.repeat(MAX_BYTES / 2)}"`)).toEqual([
      `file: found ${MAX_BYTES + 2} bytes, expected at most ${MAX_BYTES}`,
    ]);
  });

  it('is not misled by brackets and quotes inside texts', () => {
    expect(faultsOf(`"${'[{'.repeat(40)}\\"[["`)[0]).not.toMatch('nesting');
  });

  it('may hold any JSON without breaking the reader', () => {
    for (const text of [
      'null',
      '7',
      '"x"',
      '[]',
      '{}',
      '{"sections":{}}',
      '{"sections":[null,7]}',
      '{"__proto__":{"sections":[]}}',
    ])
      expect(faultsOf(text).length).toBeGreaterThan(0);
  });

  it('is refused for its marks exactly when two of them cross', () => {
    const ends = array(tuple(nat(6), nat(6)), { maxLength: 6 });
    assert(
      property(ends, (pairs) => {
        const marks = pairs.map(([a, b]) => ({
          type: 'strong' as const,
          start: Math.min(a, b),
          end: Math.max(a, b) + 1,
        }));
        const crosses = marks.some((one) =>
          marks.some(
            (other) => one.start < other.start && other.start < one.end && one.end < other.end,
          ),
        );
        const faults = faultsAfter((a: AnyJson) => (a.description[0].marks = marks));
        expect(faults.length > 0).toBe(crosses);
      }),
    );
  });
});
