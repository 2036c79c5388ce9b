import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { Article, Section } from '../article/format/article.ts';
import { hashedPath } from './contentHash.ts';
import { portionsOf, type Portion } from '../article/attribution/portions.ts';
import { tonesOf } from '../article/attribution/tones.ts';
import {
  FONT_PACKAGES,
  pictureFonts,
  type PictureFont,
  type PictureFonts,
} from './pictureFonts.ts';
import {
  HEIGHT,
  PreviewCard,
  SMALLEST,
  TEXT_WIDTH,
  Title,
  TITLE_HEIGHT,
  WIDTH,
  type Palette,
  type PreviewContent,
} from './previewCard.tsx';

/** Pictures of an article by what they stand for: a section's id, or null for the article. */
export type Previews = Map<string | null, { path: string; content: Buffer }>;

/** Sizes of the type in pixels, the largest first. The first that fits is used. */
const SIZES = [100, 88, 76, 66, 56, 48, 42, SMALLEST];

/** The number of pictures, about four megabytes each, after which memory is given back. */
const BETWEEN_COLLECTIONS = 20;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const require = createRequire(import.meta.url);

/**
 * Makes the preview pictures of an article and its sections. What no typeface at hand can draw gets
 * no picture: an empty card would be worse than the plain link that is shown without one.
 * @param tokens styles/tokens.css and tokens.later.css, which hold the colours
 * @param cache folder of finished pictures; an unchanged picture is not drawn again
 * @param note is told of what gets no picture, and why
 */
export function previewPainter(
  tokens: string,
  cache: string,
  note: (text: string) => void,
): (article: Article) => Promise<Previews> {
  const colour = (name: string) =>
    new RegExp(String.raw`--${name}:\s*(#[0-9a-f]{6})`).exec(tokens)?.[1] ?? '#000000';
  const palette: Palette = {
    paper: colour('paper'),
    ink: colour('ink'),
    'ink-soft': colour('ink-soft'),
    signal: colour('signal'),
  };
  let loaded: Promise<PictureFonts> | undefined;
  const faces = () => (loaded ??= pictureFonts());
  let count = 0;

  const paint = async (content: PreviewContent): Promise<Buffer> => {
    const file = join(cache, `${keyOf(content, palette)}.png`);
    if (existsSync(file)) return readFileSync(file);
    const png = await draw(content, palette, (await faces()).fonts);
    // The memory of resvg is outside the heap, so a full heap does not make Node free it. Node
    // frees it between two turns of the event loop.
    if (++count % BETWEEN_COLLECTIONS === 0) {
      collectGarbage();
      await setImmediate();
    }
    mkdirSync(cache, { recursive: true });
    // Another process that finds the file finds all of it.
    writeFileSync(`${file}.${process.pid}`, png);
    renameSync(`${file}.${process.pid}`, file);
    return png;
  };

  return async (article) => {
    const tones = tonesOf(article.sources, article.isBasedOn);
    const colourOf = (id: string) => colour(`tone-${tones.get(id) ?? 0}`);
    const previews = [null, ...article.sections].map(async (section) => {
      const shown = contentOf(article, section, colourOf);
      const missing = missingIn(shown, (await faces()).drawable);
      if (missing !== '') {
        const place = section === null ? article.slug : `${article.slug}#${section.id}`;
        note(`${place}: no preview picture, since no typeface at hand has ${missing}`);
        return null;
      }
      const content = await paint(shown);
      const name = [article.slug, ...(section ? [section.id] : [])].join('-');
      return [section?.id ?? null, { path: hashedPath(`${name}.png`, content), content }] as const;
    });
    return new Map((await Promise.all(previews)).filter((preview) => preview !== null));
  };
}

function contentOf(
  article: Article,
  section: Section | null,
  colourOf: (source: string) => string,
): PreviewContent {
  const part = section === null ? article : { ...article, description: [], sections: [section] };
  const portions = portionsOf(part).filter(({ statements }) => statements > 0);
  const all = portions.reduce((total: number, { statements }: Portion) => total + statements, 0);
  const heading = section?.heading ?? null;
  return {
    title: heading
      ? { context: drawn(article.headline), text: drawn(heading) }
      : { context: article.kicker && drawn(article.kicker), text: drawn(article.headline) },
    speakers: portions.map(({ source, statements }) => ({
      label: drawn(source.label),
      portion: statements / all,
      colour: colourOf(source.id),
    })),
  };
}

/** A text as it is drawn: letters with their marks in one, and no signs that are not seen. */
function drawn(text: string): string {
  return text.normalize('NFC').replaceAll(/\p{Cf}/gu, '');
}

/** The first characters of a picture that no face has, with spaces between; empty for none. */
function missingIn({ title, speakers }: PreviewContent, drawable: ReadonlySet<number>): string {
  const text = [title.context ?? '', title.text, ...speakers.map(({ label }) => label)].join('');
  const missing = [...text].filter(
    (character) => /\S/u.test(character) && !drawable.has(character.codePointAt(0) ?? 0),
  );
  return [...new Set(missing)].slice(0, 5).join(' ');
}

/** Everything that a picture depends on: what it shows, how it is drawn, and by what. */
function keyOf(content: PreviewContent, palette: Palette): string {
  const design = JSON.stringify(PreviewCard({ content, palette, size: 0 }));
  const versions = ['satori', '@resvg/resvg-js', ...FONT_PACKAGES].map(
    (name) => (require(`${name}/package.json`) as { version: string }).version,
  );
  return createHash('sha256')
    .update([design, Title.toString(), ...SIZES, ...versions].join('\n'))
    .digest('hex');
}

async function draw(
  content: PreviewContent,
  palette: Palette,
  fonts: PictureFont[],
): Promise<Buffer> {
  const size = await fittingSize(content.title, fonts);
  const svg = await satori(PreviewCard({ content, palette, size }), {
    width: WIDTH,
    height: HEIGHT,
    fonts,
  });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

/** The largest size at which every word and every line fits. */
async function fittingSize(
  title: PreviewContent['title'],
  fonts: PictureFont[],
  [size, ...smaller]: readonly number[] = SIZES,
): Promise<number> {
  if (size === undefined) return SIZES.at(-1) ?? 0;
  const parts = [
    title,
    ...title.text.split(/(?<=[\s-])/u).map((word) => ({ context: null, text: word.trim() })),
  ];
  const [whole = 0, ...words] = await Promise.all(
    parts.map(async (part) => heightOf(part, size, fonts)),
  );
  const fits = whole <= TITLE_HEIGHT && words.every((height) => height < size * 2);
  return fits ? size : fittingSize(title, fonts, smaller);
}

async function heightOf(
  title: PreviewContent['title'],
  size: number,
  fonts: PictureFont[],
): Promise<number> {
  const svg = await satori(Title({ title, ink: '', size }), { width: TEXT_WIDTH, fonts });
  return Number(/height="([\d.]+)"/.exec(svg)?.[1] ?? 0);
}
