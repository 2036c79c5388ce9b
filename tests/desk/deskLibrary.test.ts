import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { statementsOf } from '../../src/article/format/statements.ts';
import { DeskLibrary } from '../../src/desk/server/deskLibrary.ts';
import type { Edit } from '../../src/editing/edit.ts';
import { anArticle } from '../article/anArticle.ts';

const GIF = Buffer.from('R0lGODlhBAADAIAAAP///wAAACwAAAAABAADAAACA4SPVgA7', 'base64');
const SLUG = 'ein-artikel';
const RAIN = 3;

describe('the articles at the desk', () => {
  let folder: string;
  let file: string;
  let text: string;
  let desk: DeskLibrary;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'desk-'));
    file = join(folder, `${SLUG}.json`);
    writeFileSync(join(folder, 'karte.gif'), GIF);
    const article = anArticle();
    for (const block of article.sections[1]?.blocks ?? [])
      if (block.type === 'image') block.src = 'karte.gif';
    Object.assign(statementsOf(article)[RAIN]!, { proposed: true });
    text = `${JSON.stringify(article, null, 2)}\n`;
    writeFileSync(file, text);
    desk = new DeskLibrary(folder);
  });

  const now = () => readFileSync(file, 'utf8');
  const confirm: Edit = { type: 'confirm', statements: [RAIN] };
  const refusal = (act: () => unknown) => {
    try {
      act();
    } catch (error) {
      return error;
    }
    throw new Error('It was not refused.');
  };

  it('are listed with what is open in them', () => {
    expect(desk.list()).toEqual([
      { slug: SLUG, headline: 'Ein Artikel', attributed: 2, proposed: 1, unclear: 0 },
    ]);
  });

  it('are written at once, and only what has changed', () => {
    const { version } = desk.read(SLUG);
    const after = desk.edit(SLUG, version, confirm);
    expect(now()).toBe(text.replace(/,\n *"proposed": true/, ''));
    expect(after.version).not.toBe(version);
    expect(readdirSync(folder).toSorted()).toEqual([`${SLUG}.json`, 'karte.gif']);
  });

  it('are as they were when an edit is taken back, letter for letter', () => {
    writeFileSync(file, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    const before = now();
    const { version } = desk.edit(SLUG, desk.read(SLUG).version, confirm);
    expect(now()).toMatch(/^\uFEFF\{\r\n/);
    const back = desk.undo(SLUG, version);
    expect(now()).toBe(before);
    expect(back.canUndo).toBe(false);
    expect(refusal(() => desk.undo(SLUG, back.version))).toMatchObject({ status: 409 });
  });

  it('are not overwritten where the file has changed meanwhile', () => {
    const { version } = desk.read(SLUG);
    const changed = text.replace('Dachzeile', 'Anders');
    writeFileSync(file, changed);
    expect(refusal(() => desk.edit(SLUG, version, confirm))).toMatchObject({ status: 409 });
    expect(now()).toBe(changed);
  });

  it('do not go back over what somebody else has written', () => {
    const { version } = desk.edit(SLUG, desk.read(SLUG).version, confirm);
    writeFileSync(file, text.replace('Dachzeile', 'Anders'));
    expect(desk.read(SLUG).canUndo).toBe(false);
    expect(refusal(() => desk.undo(SLUG, version))).toMatchObject({ status: 409 });
    expect(refusal(() => desk.undo(SLUG, desk.read(SLUG).version))).toMatchObject({ status: 409 });
  });

  it('are not written with a fault; it is told with its place', () => {
    const edit = { type: 'section', section: 1, id: 'ende' } as const;
    expect(refusal(() => desk.edit(SLUG, desk.read(SLUG).version, edit))).toMatchObject({
      status: 422,
      faults: [{ place: 'sections[2].id', found: '"ende"', excerpt: '"id": "ende",' }],
    });
    expect(now()).toBe(text);
  });

  it('show the faults of a file with the line', () => {
    writeFileSync(file, text.replace('"act": "says"', '"act": "sagt"'));
    expect(refusal(() => desk.read(SLUG))).toMatchObject({
      status: 422,
      faults: [{ line: expect.any(Number), found: '"sagt"', excerpt: '"act": "sagt"' }],
    });
    expect(desk.list()).toEqual([{ slug: SLUG, faults: 1 }]);
  });

  it('are those of the folder, and no other files', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    const secret = join(outside, 'geheim.json');
    const other = text.replace(`"${SLUG}"`, '"geheim"');
    writeFileSync(secret, other);
    symlinkSync(secret, join(folder, 'geheim.json'));
    mkdirSync(join(folder, 'ordner.json'));
    symlinkSync(outside, join(folder, 'daneben'));
    writeFileSync(join(folder, '.versteckt.json'), text);
    const tried = [
      'geheim',
      'ordner',
      'fehlt',
      'karte.gif',
      '../geheim',
      'daneben/geheim',
      '..%2Fgeheim',
      '.versteckt',
      `./${SLUG}`,
      `${folder}/${SLUG}`,
      `${SLUG}.json`,
      `${SLUG}\0`,
      '',
    ];
    for (const slug of tried) {
      expect(
        refusal(() => desk.read(slug)),
        slug,
      ).toMatchObject({ status: 404 });
      expect(
        refusal(() => desk.edit(slug, '', confirm)),
        slug,
      ).toMatchObject({ status: 404 });
    }
    expect(readFileSync(secret, 'utf8')).toBe(other);
    expect(desk.list().map(({ slug }) => slug)).toEqual([SLUG]);
  });
});
