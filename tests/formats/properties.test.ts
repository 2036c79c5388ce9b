import {
  array,
  assert,
  constantFrom,
  jsonValue,
  letrec,
  oneof,
  property,
  record,
  string,
  tuple,
  uint8Array,
} from 'fast-check';
import { parseHTML } from 'linkedom';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/format/article.ts';
import { parseArticle } from '../../src/article/format/parse.ts';
import { statementsOfBlock } from '../../src/article/format/statements.ts';
import { DONE, NO_ARTICLE } from '../../src/commands/commandLine.ts';
import { runImport } from '../../src/commands/importCommand.ts';
import { piecesOf } from '../../src/article/format/walk.ts';
import type { Part } from '../../src/formats/draft.ts';
import type { DraftText } from '../../src/formats/draftText.ts';
import { partsOfHtml } from '../../src/formats/html/partsOfHtml.ts';
import { readMarkdown } from '../../src/formats/markdown/readMarkdown.ts';
import { readNinjs } from '../../src/formats/ninjs/readNinjs.ts';
import { toArticle } from '../../src/import/toArticle.ts';
import { noPicture } from './noPicture.ts';

/** A text without white space and quotation marks, since these may change. */
function letters(text: string): string {
  return text.replaceAll(/[\s"„“”'‚‘’]/gu, '');
}

function shownBy({ kicker, headline, description, sections }: Article): string {
  const blocks = sections.flatMap(({ heading, blocks: all }) => [
    heading ?? '',
    ...all.flatMap((block) => statementsOfBlock(block).map(({ text }) => text)),
  ]);
  return [kicker ?? '', headline, ...description.map(({ text }) => text), ...blocks].join('');
}

const words = array(
  constantFrom('Wort', 'Er', 'sagte:', '„Ja.“', '"Nein"', '5.', 'z. B.', 'Ende.', 'x < y', '2 & 3'),
  { minLength: 1, maxLength: 5 },
).map((all) => all.join(' '));

describe('an importer loses no letter and adds none', () => {
  const escapedWords = words.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));

  /** A tree of HTML of all kinds of elements. */
  const { tree } = letrec<{ tree: string; inside: string }>((tie) => ({
    tree: oneof(
      { depthSize: 'small', withCrossShrink: true },
      escapedWords,
      escapedWords.map((text) => `<figure><figcaption>${text}</figcaption></figure>`),
      array(tuple(escapedWords, escapedWords), { minLength: 2, maxLength: 3 }).map(
        (rows) =>
          `<table>${rows.map(([head, cell]) => `<tr><th>${head}</th><td>${cell}</td></tr>`).join('')}</table>`,
      ),
      tuple(
        constantFrom(
          ...`p div section h2 h3 em strong b span a ul ol li blockquote figure q br img table td
          script style video custom-tag nobr ruby cite small sub pre`.split(/\s+/),
        ),
        tie('inside'),
      ).map(([tag, inside]) =>
        /^(?:br|img)$/.test(tag) ? `<${tag}>` : `<${tag}>${inside}</${tag}>`,
      ),
    ),
    inside: array(tie('tree'), { maxLength: 4 }).map((all) => all.join('')),
  }));

  it('in HTML, except for elements that it names', () => {
    const wordsOf = (part: Part) =>
      part.type === 'heading'
        ? part.heading.text
        : piecesOf<DraftText>(part)
            .map((piece) => ('run' in piece ? piece.run.text : piece.words))
            .join('');
    assert(
      property(array(tree, { maxLength: 5 }), (trees) => {
        const html = trees.join('\n');
        const { document } = parseHTML(`<html><body>${html}</body></html>`);
        for (const element of document.querySelectorAll('script, style, video')) element.remove();
        const warnings: string[] = [];
        const parts = partsOfHtml(html, { warnings, findPicture: noPicture });
        expect(letters(parts.map(wordsOf).join(''))).toBe(letters(document.body.textContent ?? ''));
        const named = parseHTML(`<html><body>${html}</body></html>`).document;
        const outermost = [...named.querySelectorAll('video')].filter(
          (element) => !element.parentElement?.closest('video, script, style'),
        );
        expect(warnings.filter((warning) => / is left out: "/.test(warning))).toHaveLength(
          outermost.length,
        );
      }),
      { numRuns: 500 },
    );
  });

  const plain = words.filter((text) => !/[<&]/.test(text));
  const block = oneof(
    plain,
    plain.map((text) => `## ${text}`),
    plain.map((text) => `> ${text}`),
    array(plain, { minLength: 1, maxLength: 3 }).map((items) =>
      items.map((item) => `- ${item}`).join('\n'),
    ),
    plain.map((text) => `*${text}* und **${text}** und [${text}](https://a.example)`),
    plain.map((text) => `![](fehlt.png)\n${text}`),
    plain.map((text) => `\`\`\`\n${text}\n\`\`\``),
    plain.map((text) => `| ${text} | a |\n| --- | --- |\n| b | c |`),
  );

  it('in Markdown', () => {
    assert(
      property(array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        const text = ['# Titel', 'Worum es geht.', ...blocks, 'Ende.', 'Quelle: dpa'].join('\n\n');
        const draft = readMarkdown(text, noPicture);
        const visible = text
          .replace(/\n\nQuelle: dpa$/, '')
          .replaceAll(/!\[\]\([^)]*\)|\]\([^)]*\)|^\| --- \| --- \|$/gm, '')
          .replaceAll(/[#>*[|`]|^- |^5(?=\. )/gm, '');
        const shown = shownBy(toArticle(draft, { language: 'de' }));
        // A line that begins with a number and a full stop is an item. Its number is computed
        // again.
        const numbers = (all: string) => letters(all).replaceAll(/5?\./g, '');
        expect(numbers(shown)).toBe(numbers(visible));
      }),
    );
  });

  it('in a news item', () => {
    assert(
      property(array(words, { minLength: 2, maxLength: 6 }), (paragraphs) => {
        const escaped = paragraphs.map((text) =>
          text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
        );
        const body_xhtml = escaped.map((text) => `<p>${text}</p>`).join('');
        const draft = readNinjs(JSON.stringify({ headline: 'Titel', body_xhtml }), noPicture);
        const shown = shownBy(toArticle(draft, { language: 'de', credit: 'dpa' }));
        expect(letters(shown)).toBe(letters(`Titel${paragraphs.join('')}`));
      }),
    );
  });
});

describe('any input', () => {
  const folder = mkdtempSync(join(tmpdir(), 'any-'));
  const soup = array(
    oneof(
      constantFrom(
        '<p>',
        '</p>',
        '<article>',
        '<h1>Titel</h1>',
        '<title>T</title>',
        '<!--',
        '<![CDATA[',
        '<svg>',
        '<template>',
        '<frameset>',
        '<plaintext>',
        '<base href="//x">',
        '<a href="',
        '---\n',
        '# T\n\n',
        'sources:\n',
        '- ',
        '> ',
        '```\n',
        '&#0;',
        '\u2028',
        'Ein Satz, der lang genug ist, um Text zu sein. ',
        'Quelle: dpa\n',
      ),
      string({ unit: 'grapheme' }),
    ),
    { maxLength: 15 },
  ).map((all) => new TextEncoder().encode(all.join('')));
  const item = record(
    {
      headline: jsonValue(),
      headlines: jsonValue(),
      body_xhtml: oneof(string(), jsonValue()),
      bodies: jsonValue(),
      infoSources: jsonValue(),
      associations: jsonValue(),
      by: jsonValue(),
      language: jsonValue(),
      versionCreated: jsonValue(),
    },
    { requiredKeys: [] },
  ).map((value) => new TextEncoder().encode(JSON.stringify(value)));

  it.each(['text', 'markdown', 'html', 'ninjs'])(
    'as %s becomes an article or an error with its place',
    (format) => {
      assert(
        property(oneof(soup, item, uint8Array()), (bytes) => {
          const file = join(folder, 'eingabe');
          writeFileSync(file, bytes);
          const said = { out: '', err: '' };
          const status = runImport([file, '--format', format, '--stdout', '--credit', 'dpa'], {
            readInput: () => bytes,
            out: (text) => (said.out += text),
            err: (text) => (said.err += text),
          });
          const isRefused =
            status === NO_ARTICLE &&
            said.out === '' &&
            /eingabe(?:, line \d+, column \d+: |: \d+ fault)/.test(said.err);
          return isRefused || (status === DONE && 'article' in parseArticle(said.out));
        }),
        { numRuns: 400 },
      );
    },
    30_000,
  );
});
