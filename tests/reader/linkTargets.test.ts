import { Window } from 'happy-dom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { statementsOf } from '../../src/article/format/statements.ts';
import { statementId } from '../../src/article/links/pageIds.ts';
import { prerender } from '../../src/prerender.tsx';
import { addressedOf, linkTarget } from '../../src/reader/wayfinding/linkTargets.ts';
import { listedEntries, listedSeconds } from '../../src/reader/wayfinding/listedEntries.ts';
import { anArticle } from '../article/anArticle.ts';

const article = anArticle();
article.sections[1]!.aliases = ['frueher', 'noch-frueher'];

beforeAll(() => {
  const { html } = prerender([article], '/')[0]!.render();
  const { document } = new Window();
  document.body.innerHTML = html;
  vi.stubGlobal('document', document);
});

const target = (id: string) => linkTarget(id, listedEntries());

describe('what a link on the page leads to', () => {
  it('is the section of a statement, for every statement of the text', () => {
    const places = statementsOf(article).map((_, number) => target(statementId(number)));
    expect(places.map((place) => place?.entry).join(' ')).toBe(
      'anfang anfang mitte mitte mitte mitte ende',
    );
  });

  it('is the sources for the heading of each source', () => {
    expect(target('quelle-zeitung')).toEqual({ kind: 'source', entry: 'quellen' });
    expect(target('quelle-keine')).toBeNull();
  });

  it('is a section or the sources by their own ids, and nothing by any other', () => {
    expect(target('mitte')).toEqual({ kind: 'entry', entry: 'mitte' });
    expect(target('quellen')).toEqual({ kind: 'entry', entry: 'quellen' });
    for (const id of ['', 'root', 'abschnitte', 's_99', 'Mitte']) expect(target(id)).toBeNull();
  });

  it('may be meant by a heading and by earlier ids', () => {
    expect(addressedOf(listedEntries())).toMatchObject([
      { id: 'anfang', heading: null },
      { id: 'mitte', heading: 'Mitte', aliases: ['frueher', 'noch-frueher'] },
      { id: 'ende', heading: 'Ende' },
      { id: 'quellen', heading: null },
      { id: 'quelle-zeitung', heading: null },
      { id: 'quelle-agentur', heading: null },
    ]);
  });
});

describe('the list of sections', () => {
  it('says how long each section takes', () => {
    expect(listedSeconds()).toHaveLength(article.sections.length);
    expect(listedSeconds().every((seconds) => seconds > 0)).toBe(true);
  });
});
