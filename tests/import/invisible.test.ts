import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/format/parse.ts';
import { readHtml } from '../../src/formats/html/readHtml.ts';
import { readMarkdown } from '../../src/formats/markdown/readMarkdown.ts';
import { readNinjs } from '../../src/formats/ninjs/readNinjs.ts';
import { readPlainText } from '../../src/formats/plain-text/readPlainText.ts';
import { toArticle } from '../../src/import/toArticle.ts';
import { noPicture } from '../formats/noPicture.ts';

const SHY = '\u00AD';
const NBSP = '\u00A0';
const page = (body: string) =>
  `<html lang="de"><head><title>Der Hafen${NBSP}heute – Blatt</title></head><body><article><h1>Der Hafen heute</h1>${body}</article></body></html>`;

const READ = {
  text: () => readPlainText(`Der Ha${SHY}fen\nWor\u200Bum es geht.\nDer Te\u2060xt\uFEFF.\n- dpa`),
  markdown: () =>
    readMarkdown(
      `# Der Ha&shy;fen\n\nWor\u200Bum es geht.\n\nDer Te&#8288;xt.\n\nQuelle: dpa`,
      noPicture,
    ),
  html: () =>
    readHtml(
      page(
        `<p>Wor&#8203;um es geht, mit Kommas, und lang genug.</p><p>Der Te&shy;xt, ${'der lang genug ist, '.repeat(9)}und endet.</p>`,
      ),
      noPicture,
    ),
  ninjs: () =>
    readNinjs(
      JSON.stringify({
        uri: 'x',
        headline: `Der Ha${SHY}fen`,
        byline: 'dpa',
        body_xhtml: '<p>Wor&shy;um es geht.</p><p>Der Te&#xAD;xt.</p>',
      }),
      noPicture,
    ),
};

describe('characters that nobody sees', () => {
  it.each(['text', 'markdown', 'html', 'ninjs'] as const)(
    'are left out of %s, and counted',
    (name) => {
      const draft = READ[name]();
      const shown = JSON.stringify([draft.headline, draft.description, draft.sections]);
      expect(shown).toContain('Worum es geht');
      expect(shown).toContain('Der Text');
      expect(shown).toContain('Der Hafen');
      expect(shown).not.toMatch(/[\u00AD\u200B\u2060\uFEFF]/);
      expect(draft.warnings.join('\n')).toMatch(/^[23456] characters that nobody sees/m);
    },
  );

  it('stay where a script or an emoji needs them', () => {
    const words = 'Die 👩\u200D🔬 sagt: می\u200Cخواهم, क्\u200Dष. Wort\u200Cteil.';
    const draft = readPlainText(`T\nWorum.\n${words}\n- dpa`);
    expect(JSON.stringify(draft.sections)).toContain(
      '👩\u200D🔬 sagt: می\u200Cخواهم, क्\u200Dष. Wortteil.',
    );
  });
});

describe('a no-break space', () => {
  it('counts as a space in names of sources and in cues, and stays in the text', () => {
    const draft = readPlainText(
      `T\nWorum.\nLaut Anna${NBSP}Berg war es so. Anna Berg sagte${NBSP}das.\n- Agentur${NBSP}dpa`,
    );
    const article = toArticle(draft, { language: 'de' });
    expect('article' in parseArticle(JSON.stringify(article))).toBe(true);
    expect(article.sources.map(({ name, label }) => [name, label])).toEqual([
      ['Anna Berg', 'Berg'],
      ['Agentur dpa', 'dpa'],
    ]);
    expect(JSON.stringify(article.sections)).toContain(`Laut Anna${NBSP}Berg war es so.`);
    expect(JSON.stringify(article.sections)).toContain(`"cue":"Laut Anna${NBSP}Berg"`);
  });

  it('counts as a space in a headline, and where it is repeated', () => {
    const draft = readPlainText(`Recht Paragraf 218${NBSP}b\nWorum.\nText.\n- dpa`);
    expect(toArticle(draft, { language: 'de', headline: 'Paragraf 218 b' })).toMatchObject({
      kicker: 'Recht',
      headline: `Paragraf 218${NBSP}b`,
      slug: 'paragraf-218-b',
    });
    const long = `<p>Ein Absatz, ${'der lang genug ist, '.repeat(9)}und endet.</p>`;
    const { headline, sections } = readHtml(
      page(`<h2>Der Hafen${NBSP}heute</h2>${long.repeat(3)}`),
      noPicture,
    );
    expect(headline).toBe('Der Hafen heute');
    expect(sections.map(({ heading }) => heading)).toEqual([null]);
  });
});
