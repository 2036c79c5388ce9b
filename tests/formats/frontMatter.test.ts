import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/formats/markdown/readMarkdown.ts';
import { noPicture } from './noPicture.ts';

const BODY = '# Titel\n\nWorum.\n\nText.\n\nQuelle: dpa';
const read = (front: string, body = BODY) => readMarkdown(`${front}${body}`, noPicture);

describe('front matter', () => {
  it('keeps numbers as they are written, and says so', () => {
    const { headline, kicker, warnings } = read(
      '---\nheadline: 1984\nkicker: 1.50\n---\n',
      '# 1984\n\nWorum.\n\nText.',
    );
    expect([headline, kicker]).toEqual(['1984', '1.50']);
    expect(warnings).toEqual([
      'front matter: headline is the text "1984".',
      'front matter: kicker is the text "1.50".',
    ]);
  });

  it('names what an article has no place for', () => {
    const { warnings } = read('---\ntags: [a, b]\nauthor: Anna\nkicker: [a]\ndraft: false\n---\n');
    expect(warnings).toEqual([
      expect.stringContaining('kicker is left out'),
      'front matter: an article has no place for tags, author.',
    ]);
  });

  it.each(['draft: true', 'draft: yes', 'draft: "true"'])('stops at %s', (line) => {
    expect(read(`---\n${line}\n---\n`).stop).toContain('"draft: true" in the front matter');
    expect(read('---\ndraft: false\n---\n').stop).toBeUndefined();
  });

  it('may hold texts of several lines', () => {
    const front =
      '---\ndescription: |\n  Worum es\n  geht.\n\n  Und mehr.\ncredit: >\n  Agentur\n  dpa\n---\n';
    const { description, says } = read(front);
    expect([description.text, says.credit]).toEqual(['Worum es geht. Und mehr.', 'Agentur dpa']);
  });

  it.each(['--- \nkicker: K\n---\t\n', '---\nkicker: K\n--- \n\n'])(
    'may have blanks after %j',
    (front) => {
      expect(read(front)).toMatchObject({ kicker: 'K', headline: 'Titel' });
    },
  );

  it('may be empty', () => {
    expect(read('---\n---\n').headline).toBe('Titel');
    expect(read('---\n---\n', `${BODY}\n\n---\n\nEnde.`).headline).toBe('Titel');
  });

  it('in TOML is refused by name', () => {
    expect(() => read('+++\ntitle = "T"\n+++\n')).toThrow(
      'line 1, column 1: found front matter in TOML (+++), expected YAML',
    );
  });
});

describe('HTML in Markdown', () => {
  const shown = (body: string) => {
    const { sections, warnings } = read('', `# T\n\nWorum.\n\n${body}\n\nQuelle: dpa`);
    const texts = sections.flatMap(({ blocks }) =>
      blocks.map((block) => ('statements' in block ? block.statements.text : block.type)),
    );
    return { texts, warnings };
  };

  it.each([
    [
      'Text. <!-- TODO: prüfen --> Mehr.',
      ['Text. Mehr.'],
      'line 5: a comment is left out: <!-- TODO: prüfen -->',
    ],
    [
      '<!-- eins\n\nzwei -->\n\nText.',
      ['Text.'],
      'line 5: a comment is left out: <!-- eins zwei -->',
    ],
    ['Text.\n<!-- eins -->\nMehr.', ['Text.', 'Mehr.'], 'line 6: a comment is left out'],
    ['<!-- eins --> Text.', ['Text.'], 'a comment is left out'],
  ])('is not text if it is a comment: %j', (body, texts, told) => {
    const read_ = shown(body);
    expect(read_.texts).toEqual(texts);
    expect(read_.warnings).toEqual([expect.stringContaining(told)]);
  });

  it.each([
    ['Er <b>kam</b>.', ['Er <b>kam</b>.'], ['line 5: HTML is kept as text: <b>']],
    [
      '<div class="x">\nText.\n</div>\n\n<i>A</i>',
      ['<div class="x"> Text. </div>', '<i>A</i>'],
      [
        'line 5: HTML is kept as text: <div class="x">',
        '2 places of the text hold HTML; all of it is kept as text.',
      ],
    ],
    [
      'Ein `<b>` und \\<i> und 3 < 4 > 2 und <https://a.example>.',
      ['Ein <b> und <i> und 3 < 4 > 2 und https://a.example.'],
      [],
    ],
    ['`<!-- a -->` und \\<!-- b --> und <!-- c', ['<!-- a --> und <!-- b --> und <!-- c'], []],
  ])('is text otherwise, and said: %j', (body, texts, told) => {
    expect(shown(body)).toEqual({ texts, warnings: told });
  });

  it('takes no longer for comments that do not end', () => {
    // The processor's time: other programs of a busy machine do not count.
    const start = process.cpuUsage();
    shown(`Text. ${'<!-- '.repeat(100_000)}`);
    shown('<!-- \n'.repeat(50_000));
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000);
  });
});
