import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ACTS } from '../../../src/article/format/schema.ts';
import type { Act } from '../../../src/article/format/article.ts';

/** How a sentence names its source; collection/README.md says what each is. */
export const CLASSES = [
  'act',
  'subjunctive',
  'quotation-after',
  'quotation-before',
  'in-quotation',
  'indirect-after',
  'indirect-before',
  'pronoun',
  'declines',
  'zufolge',
  'demnach',
  'so',
  'mitteilen',
  'laut',
  'hiess-es',
  'wie',
  'angaben',
  'berufung',
  'soll',
  'according',
] as const;
export type Class = (typeof CLASSES)[number];

/** What a person says of a sentence. */
export type Label = { source: string; act: Act; class: Class; cue: string | null };
export type Sentence = { text: string; label: Label | null };

/** A short text with a label for each sentence. */
export type Piece = {
  name: string;
  language: 'de' | 'en';
  /** Whether it is kept aside: every third piece. No rule is made by looking at these. */
  kept: boolean;
  headline: string;
  credit: string;
  /** By the name of a source in the labels: other words that the text has for it. */
  otherNames: ReadonlyMap<string, readonly string[]>;
  /** The first one is the description. */
  paragraphs: (Sentence[] | string)[];
};

/**
 * Where pieces are. No rule was made by looking at the unseen ones before they were scored for the
 * first time.
 */
const FOLDERS = {
  collection: 'collection',
  first: 'unseen/first',
  second: 'unseen/second',
  third: 'unseen/third',
};
export type PieceSet = keyof typeof FOLDERS;

/** All pieces of a set, in the order of their files. */
export function collection(set: PieceSet = 'collection'): Piece[] {
  const folder = join(import.meta.dirname, FOLDERS[set]);
  const languages = (['de', 'en'] as const).filter((each) => existsSync(join(folder, each)));
  return languages.flatMap((language) =>
    readdirSync(join(folder, language))
      .toSorted()
      .map((file) =>
        pieceOf(
          readFileSync(join(folder, language, file), 'utf8'),
          basename(file, '.txt'),
          language,
        ),
      ),
  );
}

/**
 * Reads a piece. collection/README.md describes the form.
 * @throws if a line has another form
 */
export function pieceOf(text: string, name: string, language: 'de' | 'en'): Piece {
  const [head = '', ...rest] = text.split(/\n{2,}/);
  const piece: Piece = {
    name,
    language,
    kept: Number.parseInt(name, 10) % 3 === 0,
    headline: '',
    credit: '',
    otherNames: new Map(
      head
        .split('\n')
        .filter((line) => line.startsWith('source: '))
        .map((line) => line.slice('source: '.length).split('; '))
        .map(([canonical = '', ...others]) => [canonical, others]),
    ),
    paragraphs: rest.map((part) => {
      const heading = /^## (.+)\n?$/.exec(part)?.[1];
      return (
        heading ??
        part
          .trimEnd()
          .split('\n')
          .map((line) => sentenceOf(line, name))
      );
    }),
  };
  for (const line of head.split('\n')) {
    if (line.startsWith('# ')) piece.headline = line.slice(2);
    if (line.startsWith('credit: ')) piece.credit = line.slice('credit: '.length);
  }
  return piece;
}

function sentenceOf(line: string, name: string): Sentence {
  const fields = line.split(' | ');
  if (fields.length === 2 && fields[0] === '-') return { text: fields[1] ?? '', label: null };
  const [source, act, kind, marked = ''] = fields;
  const cue = /\{([^{}]+)\}/.exec(marked)?.[1] ?? null;
  const isAct = (word: unknown): word is Act => ACTS.some((it) => it === word);
  const isClass = (word: unknown): word is Class => CLASSES.some((it) => it === word);
  if (fields.length !== 4 || !source || !isAct(act) || !isClass(kind))
    throw new Error(`${name}: expected "source | act | class | text {cue}", found "${line}"`);
  return { text: marked.replaceAll(/[{}]/g, ''), label: { source, act, class: kind, cue } };
}
