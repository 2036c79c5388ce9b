import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Statement } from '../../src/article/format/article.ts';
import { parseArticle } from '../../src/article/format/parse.ts';
import { statementsOf } from '../../src/article/format/statements.ts';
import { InputError } from '../../src/formats/inputError.ts';
import { readMarkdown } from '../../src/formats/markdown/readMarkdown.ts';
import { writeMarkdown } from '../../src/formats/markdown/writeMarkdown.ts';
import { readNinjs } from '../../src/formats/ninjs/readNinjs.ts';
import { writeNinjs } from '../../src/formats/ninjs/writeNinjs.ts';
import { groupedBy } from '../../src/import/groupedBy.ts';
import { toArticle } from '../../src/import/toArticle.ts';
import { anyArticle } from '../article/anyArticle.ts';

const find = (src: string) => ({ src, width: 4, height: 3 });

function readBack(text: string): { article: Article; warnings: string[] } {
  const draft = readMarkdown(text, find);
  const article = toArticle(draft, { language: 'de', ...draft.says });
  const parsed = parseArticle(JSON.stringify(article));
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  return { article, warnings: draft.warnings };
}

const source = (id: string, via: string | null = null) => ({
  id,
  name: `Die Quelle ${id}`,
  label: id,
  role: 'newspaper' as const,
  via,
  basis: null,
  named: null,
  url: null,
});
const says = (text: string, id: string, more: Partial<Statement> = {}): Statement => ({
  text,
  source: id,
  act: 'says',
  ...more,
});
const paragraph = (...statements: Statement[]) => ({ type: 'paragraph' as const, statements });

/** Sources that speak once, a denial, a correction, equal sentences, odd signs. */
function edited(): Article {
  return {
    slug: 'a',
    inLanguage: 'de',
    kicker: 'Die  "Dachzeile"',
    headline: `Der "Titel" und 'mehr'`,
    description: [{ text: 'Worum es geht.' }],
    datePublished: null,
    dateModified: null,
    creditText: 'Von  "uns"',
    sources: [source('blatt', 'agentur'), source('agentur'), source('sender'), source('dpa')],
    isBasedOn: 'dpa',
    corrections: [{ date: '2026-11-01', text: 'Ein Name war falsch.', section: 'mitte' }],
    sections: [
      {
        id: 'anfang',
        heading: null,
        blocks: [
          paragraph(says('Das Blatt sagt es.', 'blatt', { id: 'satz' }), { text: 'So war es.' }),
          paragraph({ text: `Er sagte "Nein" und  'Ja'.` }, says('Es ist so.', 'agentur')),
        ],
      },
      {
        id: 'mitte',
        heading: 'Die  "Mitte"',
        aliases: ['kern'],
        blocks: [
          paragraph(
            says('Der Sender bestreitet das.', 'sender', {
              act: 'denies',
              denies: { what: 'die Meldung', statements: ['satz'] },
            }),
            { text: 'So war es.' },
          ),
        ],
      },
      { id: 'ende', heading: 'Ende', blocks: [paragraph({ text: 'Es ist aus.' })] },
    ],
  };
}
const change = (from: string, to: string) => {
  const written = writeMarkdown(edited());
  const [front, body = ''] = written.split(/(?<=\n---\n)/);
  if (!body.includes(from)) throw new Error(`no ${from}`);
  return readBack(front + body.replace(from, to));
};

describe('an article with odd signs', () => {
  it('comes back from Markdown and ninjs as it was', () => {
    expect(readBack(writeMarkdown(edited())).article).toEqual(edited());
    const draft = readNinjs(writeNinjs(edited(), ''), find);
    expect(toArticle(draft, { language: 'de', ...draft.says })).toEqual(edited());
  });
});

describe('an export that was corrected', () => {
  it('loses a source whose only sentence has changed, and says so', () => {
    const { article, warnings } = change('Es ist so.', 'Es ist anders.');
    expect(article.sources.map(({ id }) => id)).toEqual(['blatt', 'agentur', 'sender', 'dpa']);
    const gone = change('Der Sender bestreitet das.', 'Der Sender schweigt.');
    expect(gone.article.sources.map(({ id }) => id)).toEqual(['blatt', 'agentur', 'dpa']);
    expect(gone.warnings.join('\n')).toContain('the source Die Quelle sender is left out');
    expect(warnings.join('\n')).toContain('what was set down for "Es ist so." is left out');
  });

  it('keeps what was set down of a sentence in nearly the same words, and says so', () => {
    const { article, warnings } = change('Das Blatt sagt es.', 'Das Blatt sagt dies.');
    expect(article.sources).toEqual(edited().sources);
    const [, sentence] = statementsOf(article);
    expect(sentence).toEqual(says('Das Blatt sagt dies.', 'blatt', { id: 'satz' }));
    const denier = statementsOf(article).find(({ act }) => act === 'denies');
    expect(denier).toHaveProperty('denies.statements', ['satz']);
    expect(warnings).toEqual(['"Das Blatt sagt dies." stands in other words, its source stays.']);
  });

  it('decides nothing for a sentence of which only its id was set down', () => {
    const article = edited();
    const [, sentence] = statementsOf(article);
    delete sentence!.source;
    delete sentence!.act;
    article.sources = article.sources.filter(({ id }) => id !== 'blatt');
    const [front, body = ''] = writeMarkdown(article).split(/(?<=\n---\n)/);
    const { article: read } = readBack(front + body.replace('Blatt sagt es.', 'Blatt sagt dies.'));
    expect(statementsOf(read)[1]).toEqual({ text: 'Das Blatt sagt dies.', id: 'satz' });
  });

  it('does not compare many lost sentences with many new ones, and says so', () => {
    const article = edited();
    const all = Array.from({ length: 700 }, (_, number) =>
      says(`Satz ${number} sagt es.`, 'blatt'),
    );
    article.sections[2]!.blocks.push(paragraph(...all));
    const [front, body = ''] = writeMarkdown(article).split(/(?<=\n---\n)/);
    const { warnings } = readBack(front + body.replaceAll(/Satz (\d+)/g, 'Wort $1'));
    expect(warnings.filter((one) => one.includes('is left out'))).toHaveLength(700);
    expect(warnings.join('\n')).toContain('too much has changed to look for sentences');
  });

  it('asks an editor to look again where a word of negation has come', () => {
    const { article, warnings } = change('Das Blatt sagt es.', 'Das Blatt sagt es nicht.');
    expect(statementsOf(article)[1]).toMatchObject({ source: 'blatt', proposed: true });
    expect(warnings.join('\n')).toContain('its source stays; look at it again.');
  });

  it('asks an editor to look again where somebody else is named', () => {
    const article = edited();
    const speaks = 'Das sagte Innenminister Karl Müller am Montag in Berlin.';
    article.sections[2]!.blocks.push(paragraph(says(speaks, 'blatt', { cue: 'sagte' })));
    const [front, body = ''] = writeMarkdown(article).split(/(?<=\n---\n)/);
    const { article: read } = readBack(front + body.replace('Karl Müller', 'Hans Meier'));
    const changed = statementsOf(read).find(({ text }) => text.includes('Hans Meier'));
    expect(changed).toMatchObject({ source: 'blatt', cue: 'sagte', proposed: true });
  });

  it('loses a denial of a sentence that is gone, and says so', () => {
    const { article, warnings } = change('Das Blatt sagt es.', 'Davon war zu lesen.');
    const denier = statementsOf(article).find(({ act }) => act === 'denies');
    expect(denier).toMatchObject({ source: 'sender' });
    expect(denier).not.toHaveProperty('denies');
    expect(warnings.join('\n')).toContain(
      'no longer denies what is gone from the text: die Meldung',
    );
  });

  it('keeps the ids of its sections, whatever is added, renamed, swapped or removed', () => {
    const ids = ({ article }: { article: Article }) => article.sections.map(({ id }) => id);
    expect(ids(change('## Ende', '## Kern\n\nNeu.\n\n## Ende'))).toEqual([
      'anfang',
      'mitte',
      'kern-2',
      'ende',
    ]);
    expect(ids(change('## Ende', '## Schluss'))).toEqual(['anfang', 'mitte', 'ende']);
    const swapped = writeMarkdown(edited()).replace(/(## Die[^]*?)\n\n(## Ende[^]*)$/, '$2\n$1\n');
    expect(ids(readBack(swapped))).toEqual(['anfang', 'ende', 'mitte']);
    expect(readBack(swapped).article.corrections[0]?.section).toBe('mitte');
    const removed = writeMarkdown(edited()).replace(/## Die[^]*?\n\n(?=## Ende)/, '');
    const { article, warnings } = readBack(removed);
    expect(ids({ article })).toEqual(['anfang', 'ende']);
    expect(article.corrections).toMatchObject([{ section: null }]);
    expect(warnings.join('\n')).toContain(
      'the section of the correction "Ein Name war falsch." is gone: mitte',
    );
  });

  it('keeps a sentence apart from an equal one by what stands around it', () => {
    const article = edited();
    const [opening] = article.sections;
    opening?.blocks.push(paragraph({ text: 'Anders war es.' }, says('So war es.', 'blatt')));
    const without = writeMarkdown(article).replace('Das Blatt sagt es. So war es.', 'Neu.');
    const statements = statementsOf(readBack(without).article);
    expect(statements.filter(({ text }) => text === 'So war es.')).toMatchObject([
      { source: 'blatt' },
      {},
    ]);
    expect(statements.at(-2)).not.toHaveProperty('source');
  });
});

/** A change of the blocks of a text. Numbers say where, as far as there are so many. */
const edit = record({
  kind: constantFrom('remove', 'change', 'heading', 'double', 'append', 'move', 'swap'),
  at: integer({ min: 0, max: 30 }),
  to: integer({ min: 0, max: 30 }),
});
type Edit = { kind: string; at: number; to: number };

function applied(body: string, edits: readonly Edit[]): string {
  const blocks = body.trim().split('\n\n');
  for (const { kind, at, to } of edits) {
    const [from, target] = [1 + (at % blocks.length), 1 + (to % blocks.length)];
    const block = blocks[from];
    if (block === undefined) continue;
    if (kind === 'remove') blocks.splice(from, 1);
    if (kind === 'change') blocks[from] = block.replace(/(\p{L}+)(?=[^\p{L}]*$)/u, 'Neues');
    if (kind === 'heading') blocks.splice(from, 0, `## Neu ${to % 3}`);
    if (kind === 'double') blocks.splice(target, 0, block);
    if (kind === 'append') blocks[from] = `${block} Ein neuer Satz.`;
    if (kind === 'move') blocks.splice(target, 0, ...blocks.splice(from, 1));
    const other = blocks[target];
    if (kind === 'swap' && other !== undefined) [blocks[from], blocks[target]] = [other, block];
  }
  return `\n${blocks.join('\n\n')}\n`;
}

/** Statements whose texts differ, some attributed, in paragraphs and sections. */
const attributed = array(
  array(array(integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  }),
  { minLength: 1, maxLength: 4 },
).map((sections): Article => {
  let number = 0;
  const used = new Set<number>();
  const made = sections.map((blocks, section) => ({
    id: `teil-${section}`,
    heading: section === 0 ? null : `Teil ${section}`,
    blocks: blocks.map((all) =>
      paragraph(
        ...all.map((from): Statement => {
          const text = `Satz ${++number} ist ein "Wort" wert.`;
          if (from === 0) return { text };
          used.add(from);
          return says(text, `q${from}`, from === 4 ? { proposed: true } : {});
        }),
      ),
    ),
  }));
  const sources = [...used].map((id) => source(`q${id}`));
  return Object.assign(edited(), {
    sources: [...sources, source('dpa')],
    corrections: [],
    sections: made,
  });
});

describe('after random edits', () => {
  const split = (text: string) => text.split(/(?<=\n---\n)/) as [string, string];
  /** The article again; null if a description or a text is missing. */
  const corrected = (article: Article, edits: readonly Edit[]) => {
    const [front, body] = split(writeMarkdown(article));
    const changed = applied(body, edits);
    try {
      return { changed, back: readBack(front + changed).article };
    } catch (error) {
      if (error instanceof InputError && error.line > 0) return null;
      throw error;
    }
  };

  it('every sentence that still stands has its source, confirmed or not', () => {
    let kept = 0;
    assert(
      property(attributed, array(edit, { minLength: 1, maxLength: 6 }), (article, edits) => {
        const { changed = '', back = null } = corrected(article, edits) ?? {};
        const now = groupedBy(back ? statementsOf(back) : [], ({ text }) => text);
        const standing = statementsOf(article).filter(({ text }) => changed.includes(text));
        for (const statement of standing) expect(now.get(statement.text)).toContainEqual(statement);
        kept += standing.length;
      }),
      { numRuns: 300 },
    );
    expect(kept).toBeGreaterThan(200);
  });

  it('any article is an article again, or its fault has a place', () => {
    let back = 0;
    assert(
      property(anyArticle, array(edit, { minLength: 1, maxLength: 5 }), (article, edits) => {
        const isValid = 'article' in parseArticle(JSON.stringify(article));
        if (isValid && corrected(article, edits)) back++;
      }),
      { numRuns: 300 },
    );
    expect(back).toBeGreaterThan(100);
  });
});
