import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/format/article.ts';
import { parseArticle } from '../../src/article/format/parse.ts';
import { statementsOf } from '../../src/article/format/statements.ts';
import { editSchema, type Edit } from '../../src/editing/edit.ts';
import { edited, EditError } from '../../src/editing/edited.ts';
import { anArticle } from '../article/anArticle.ts';

/** "Es soll geregnet haben." of the newspaper; "So ging es weiter." before it; the last one. */
const [PLAIN, RAIN, LAST] = [2, 3, 6];

/** The sample article after edits, each as a client may send it; it has no faults. */
function after(...edits: Edit[]): Article {
  const article = edits.reduce(
    (one, edit) => edited(one, editSchema.parse(edit)),
    proposedArticle(),
  );
  expect(parseArticle(JSON.stringify(article))).toHaveProperty('article');
  return article;
}

function proposedArticle(): Article {
  const article = anArticle();
  Object.assign(statementsOf(article)[RAIN]!, { proposed: true });
  return article;
}

const statement = (article: Article, number: number) => statementsOf(article)[number]!;

describe('an edit', () => {
  it('confirms a proposal as it is', () => {
    const { proposed, ...confirmed } = statement(proposedArticle(), RAIN);
    expect(proposed).toBe(true);
    expect(statement(after({ type: 'confirm', statements: [RAIN] }), RAIN)).toEqual(confirmed);
  });

  it('gives statements another source, whose act is the usual one where there was none', () => {
    const article = after({ type: 'attribute', statements: [PLAIN, RAIN], source: 'agentur' });
    expect(statement(article, PLAIN)).toMatchObject({ source: 'agentur', act: 'reports' });
    expect(statement(article, RAIN)).not.toHaveProperty('proposed');
  });

  it('makes a source of a name, before the one that tells the story', () => {
    const source = { name: 'Anna Öhler', role: 'person', basis: 'eigene Beobachtung' } as const;
    const article = after({ type: 'attribute', statements: [PLAIN], source });
    expect(article.sources.map(({ id }) => id)).toEqual(['zeitung', 'oehler', 'agentur']);
    expect(article.sources[1]).toMatchObject({ label: 'Öhler', via: 'agentur', ...source });
    expect(statement(article, PLAIN)).toMatchObject({ source: 'oehler', act: 'says' });
  });

  it('renames the label of a source with its name, unless it was another word', () => {
    const source = { name: 'Anna Öhler', role: 'person' } as const;
    const named = { type: 'source', id: 'oehler', name: 'Anna Kühn' } as const;
    const made: Edit = { type: 'attribute', statements: [PLAIN], source };
    const label = (one: Article) => one.sources.find(({ id }) => id === 'oehler')?.label;
    expect(label(after(made, { ...named, label: 'Öhler' }))).toBe('Kühn');
    expect(label(after(made, { ...named, label: 'Sprecherin' }))).toBe('Sprecherin');
  });

  it('leaves out a source that no statement has any longer', () => {
    const article = after(
      { type: 'attribute', statements: [RAIN], source: 'agentur' },
      { type: 'release', statements: [LAST] },
    );
    expect(article.sources.map(({ id }) => id)).toEqual(['agentur']);
  });

  it('says of a statement that it is nobody’s', () => {
    expect(statement(after({ type: 'release', statements: [RAIN] }), RAIN)).toEqual({
      text: 'Es soll geregnet haben.',
      proposed: false,
    });
  });

  it('changes act and cue, which confirms them', () => {
    const article = after(
      { type: 'act', statements: [RAIN], act: 'estimates' },
      { type: 'cue', statement: RAIN, cue: 'soll geregnet' },
    );
    expect(statement(article, RAIN)).toEqual({
      text: 'Es soll geregnet haben.',
      source: 'zeitung',
      act: 'estimates',
      cue: 'soll geregnet',
    });
  });

  it('splits a statement, and joins it again', () => {
    const split = after({ type: 'split', statement: RAIN, at: 8 });
    expect(statement(split, RAIN)).toMatchObject({ text: 'Es soll', cue: 'soll' });
    expect(statement(split, RAIN + 1)).toMatchObject({
      text: 'geregnet haben.',
      source: 'zeitung',
    });
    expect(statement(split, RAIN + 1)).not.toHaveProperty('cue');
    expect(edited(split, { type: 'join', statement: RAIN })).toEqual(proposedArticle());
  });

  it('joins statements of one paragraph only', () => {
    expect(statement(after({ type: 'join', statement: PLAIN }), PLAIN)).toMatchObject({
      text: 'So ging es weiter. Es soll geregnet haben.',
      source: 'zeitung',
    });
    expect(() => after({ type: 'join', statement: RAIN })).toThrow(EditError);
  });

  it('changes the words of a statement; emphasis and cue stay where their words do', () => {
    const article = anArticle();
    const rain = statement(article, RAIN);
    rain.marks = [
      { type: 'strong', start: 0, end: 2 },
      { type: 'emphasis', start: 17, end: 23 },
      { type: 'strong', start: 8, end: 16 },
    ];
    const text = 'Es soll lange geschneit haben.';
    expect(statement(edited(article, { type: 'text', statement: RAIN, text }), RAIN)).toEqual({
      text,
      source: 'zeitung',
      act: 'reports',
      cue: 'soll',
      marks: [
        { type: 'strong', start: 0, end: 2 },
        { type: 'emphasis', start: 24, end: 30 },
      ],
    });
  });

  it('links a denial to statements, which get ids for it', () => {
    const article = after({
      type: 'deny',
      statement: LAST,
      what: 'Den Regen',
      statements: [RAIN, 0],
      source: null,
    });
    expect(statement(article, RAIN).id).toBe('es-soll-geregnet-haben');
    expect(statement(article, LAST)).toMatchObject({
      act: 'denies',
      denies: { what: 'Den Regen', statements: ['es-soll-geregnet-haben', 'worum-es-geht'] },
    });
  });

  it('keeps the earlier id of a section as an alias, and the id when the heading changes', () => {
    const article = after(
      { type: 'section', section: 1, heading: 'Regen' },
      {
        type: 'correction',
        index: 0,
        correction: { date: '2026-01-02', text: 'Ja', section: 'mitte' },
      },
      { type: 'section', section: 1, id: 'regen' },
      { type: 'section', section: 1, id: 'schauer' },
      { type: 'section', section: 1, id: 'mitte' },
    );
    expect(article.sections[1]).toMatchObject({
      heading: 'Regen',
      id: 'mitte',
      aliases: ['regen', 'schauer'],
    });
    expect(article.corrections).toEqual([{ date: '2026-01-02', text: 'Ja', section: 'mitte' }]);
  });

  it('changes the head, a picture, a source, and takes out a correction', () => {
    const article = after(
      { type: 'head', kicker: null, headline: 'Regen' },
      { type: 'picture', section: 1, block: 2, alt: 'Regen über dem Land', credit: null },
      { type: 'source', id: 'zeitung', label: 'Blatt', basis: 'Messungen', named: false },
      {
        type: 'correction',
        index: 0,
        correction: { date: '2026-01-02', text: 'Ja', section: null },
      },
      { type: 'correction', index: 0, correction: null },
    );
    expect(article).toMatchObject({ kicker: null, headline: 'Regen', corrections: [] });
    expect(article.sections[1]?.blocks[2]).toMatchObject({
      alt: 'Regen über dem Land',
      credit: null,
    });
    expect(article.sources[0]).toMatchObject({ label: 'Blatt', basis: 'Messungen', named: false });
  });

  it('makes one source of two', () => {
    const article = after({ type: 'merge', source: 'agentur', into: 'zeitung' });
    expect(article).toMatchObject({
      isBasedOn: 'zeitung',
      sources: [{ id: 'zeitung', via: null }],
    });
  });

  it.each<Edit>([
    { type: 'confirm', statements: [99] },
    { type: 'cue', statement: PLAIN, cue: 'ging' },
    { type: 'act', statements: [PLAIN], act: 'says' },
    { type: 'split', statement: RAIN, at: 99 },
    { type: 'section', section: 9, id: 'x' },
    { type: 'picture', section: 0, block: 0, alt: 'x' },
    { type: 'attribute', statements: [RAIN], source: 'niemand' },
    { type: 'source', id: 'niemand', name: 'x' },
  ])('is refused where the article has no such place: %j', (edit) => {
    expect(() => edited(anArticle(), edit)).toThrow(EditError);
  });

  it('leaves the article that it is given as it was', () => {
    const article = anArticle();
    edited(article, { type: 'release', statements: [RAIN] });
    expect(article).toEqual(anArticle());
  });
});
