import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import imageSize from 'image-size';
import { describe, expect, it } from 'vitest';
import { prerender } from '../../src/prerender.tsx';
import { appFiles } from '../../src/site/appManifest.ts';
import { anArticle } from '../article/anArticle.ts';

const ROOT = join(import.meta.dirname, '../..');
const icon = readFileSync(join(ROOT, 'public/icon.svg'), 'utf8');
const template = readFileSync(join(ROOT, 'index.html'), 'utf8');
const files = appFiles(icon, template, prerender([anArticle()], '/news/'), '/news/');
const manifest = JSON.parse(
  String(files.find(({ path }) => path === 'manifest.webmanifest')?.content),
);

describe('the manifest', () => {
  it('makes the site an app of its own folder, in its language and colours', () => {
    expect(manifest).toMatchObject({
      id: '/news/',
      start_url: '/news/',
      scope: '/news/',
      lang: 'de',
      display: 'standalone',
      theme_color: '#fbf9f4',
      background_color: '#fbf9f4',
    });
  });

  it('has icons in the sizes that it names, for both purposes', () => {
    const icons = manifest.icons.map((each: { src: string; sizes: string; purpose: string }) => {
      const { content } = files.find(({ path }) => `/news/${path}` === each.src)!;
      const { width, height } = imageSize(content as Buffer);
      expect(`${width}x${height}`).toBe(each.sizes);
      return `${each.sizes} ${each.purpose}`;
    });
    expect(icons).toEqual(['192x192 any', '192x192 maskable', '512x512 any', '512x512 maskable']);
  });

  it('has maskable icons whose drawing lies in the circle that is always seen', () => {
    const maskable = manifest.icons.find(
      (each: { purpose: string }) => each.purpose === 'maskable',
    );
    const png = files.find(({ path }) => `/news/${path}` === maskable.src)!.content as Buffer;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="192" height="192"><image width="192" height="192" xlink:href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
    const { pixels } = new Resvg(svg).render();
    const colourAt = (x: number, y: number) =>
      [...pixels.subarray((y * 192 + x) * 4, (y * 192 + x) * 4 + 4)].join();
    const background = colourAt(0, 0);
    expect(background).toBe('154,43,26,255');
    const outside = Array.from({ length: 192 * 192 }, (_, at) => [at % 192, Math.floor(at / 192)])
      .filter(([x = 0, y = 0]) => Math.hypot(x - 95.5, y - 95.5) > 0.4 * 192)
      .filter(([x = 0, y = 0]) => colourAt(x, y) !== background);
    expect(outside).toEqual([]);
  });

  it('is refused for an icon without a background', () => {
    const bare =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M0 0"/></svg>';
    expect(() => appFiles(bare, template, [], '/')).toThrow('does not begin with its background');
  });
});
