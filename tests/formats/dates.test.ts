import { assert, date, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/format/parse.ts';
import { readMarkdown } from '../../src/formats/markdown/readMarkdown.ts';
import { readNinjs } from '../../src/formats/ninjs/readNinjs.ts';
import { toArticle } from '../../src/import/toArticle.ts';
import { noPicture } from './noPicture.ts';

function imported(written: string) {
  const text = `---\ndatePublished: "${written}"\n---\n# T\n\nWorum.\n\nText.\n\nQuelle: dpa`;
  const draft = readMarkdown(text, noPicture);
  const article = toArticle(draft, { language: 'de', ...draft.says });
  expect(parseArticle(JSON.stringify(article))).toHaveProperty('article');
  return { date: article.datePublished, warnings: draft.warnings };
}

describe('a date', () => {
  it.each([
    ['2024-10-25', '2024-10-25'],
    ['2024-10-25T18:00:00+02:00', '2024-10-25T18:00:00+02:00'],
    ['2024-10-25T18:00:00.123Z', '2024-10-25T18:00:00.123Z'],
    ['2024-10-25T18:00+0200', '2024-10-25T18:00:00+02:00'],
    ['2024-10-25 18:00:00 +02:00', '2024-10-25T18:00:00+02:00'],
    ['2024-10-25T18:00:00-05', '2024-10-25T18:00:00-05:00'],
    ['20241025T180000Z', '2024-10-25T18:00:00Z'],
    ['20241025', '2024-10-25'],
    ['25.10.2024', '2024-10-25'],
    ['5. 3. 2024', '2024-03-05'],
    ['25. Oktober 2024', '2024-10-25'],
    ['Freitag, 1. März 2024', '2024-03-01'],
    ['3. Jänner 2024', '2024-01-03'],
    ['October 25, 2024', '2024-10-25'],
    ['Fri, 25 Oct 2024 18:00:00 GMT', '2024-10-25T18:00:00Z'],
  ])('is read from %s, whole', (written, date_) => {
    expect(imported(written)).toEqual({ date: date_, warnings: [] });
  });

  it.each([
    ['2024-10-25T18:00', '2024-10-25'],
    ['25.10.2024, 18.00 Uhr', '2024-10-25'],
    ['25. Oktober 2024, 18 Uhr', '2024-10-25'],
    ['25.10.2024, 18:00 Uhr', '2024-10-25'],
    ['gestern', null],
    ['2024-02-30', null],
    ['2024-13-01', null],
    ['30.02.2024', null],
    ['12. Foo 2024', null],
    ['2024-10-25T25:00:00Z', null],
  ])('is named in a note if it cannot be read whole: %s', (written, date_) => {
    const { date: read, warnings } = imported(written);
    expect(read).toBe(date_);
    expect(warnings).toEqual([expect.stringContaining(`datePublished: `)]);
    expect(warnings[0]).toContain(written);
  });

  it('is said in a news item as well', () => {
    const item = { uri: 'x', headline: 'T', byline: 'dpa', body_text: 'Eins.\nZwei.' };
    const { says, warnings } = readNinjs(
      JSON.stringify({
        ...item,
        versioncreated: 'heute',
        embargoed: '10. Juli 2026',
        expires: 'nie',
      }),
      noPicture,
    );
    expect(says.dateModified).toBeUndefined();
    expect(warnings.join('\n')).toMatch(/dateModified: "heute"[^]*expires: "nie"/);
  });

  it('of any moment comes through', () => {
    assert(
      property(
        date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (moment) => {
          expect(imported(moment.toISOString())).toEqual({
            date: moment.toISOString(),
            warnings: [],
          });
          const { date: read } = imported(moment.toUTCString());
          expect(Date.parse(read ?? '')).toBe(Math.floor(moment.getTime() / 1000) * 1000);
        },
      ),
    );
  });
});
