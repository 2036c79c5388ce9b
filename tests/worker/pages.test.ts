import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { prerender } from '../../src/prerender.tsx';
import { offlinePage } from '../../src/worker/offlinePage.ts';
import { pageAddress, sharedPlace } from '../../src/worker/pageAddress.ts';
import { editionOf, filesNamedIn } from '../../src/worker/pageHtml.ts';
import { verdictOf } from '../../src/worker/verdict.ts';
import { isWholeFile } from '../../src/worker/wholeFile.ts';
import { anArticle } from '../article/anArticle.ts';

const page = (body: string) =>
  `<html lang="de"><head><meta property="og:site_name" content="Lesart">${body}</html>\n`;

describe('an answer to the request for a page', () => {
  const portal = '<html><h1>Willkommen im Hotel</h1></html>';
  it.each([
    ['is the page', 200, page('x'), 'page'],
    ['is half of the page', 200, page('x').slice(0, -10), 'foreign'],
    ['is a captive portal’s page', 200, portal, 'foreign'],
    ['is an error of the host', 503, page('x'), 'foreign'],
    ['is empty', 200, '', 'foreign'],
    ['says that the page is no more, in a page of the site', 404, page('x'), 'withdrawn'],
    ['says that it is unknown, in a page of somebody else', 404, portal, 'foreign'],
    ['says that the page is gone for ever', 410, '', 'withdrawn'],
  ])('%s', (_name, status, html, expected) => {
    expect(verdictOf({ status, type: 'basic' }, html, 'news.example')).toBe(expected);
  });

  it('may lead on to another address', () => {
    expect(verdictOf({ status: 0, type: 'opaqueredirect' }, '', 'news.example')).toBe('elsewhere');
  });

  it.each([
    ['localhost', 200, portal, 'other project'],
    ['127.0.0.1', 200, portal, 'other project'],
    ['[::1]', 200, portal, 'other project'],
    ['localhost', 200, '<!doctype html><h1>Another</h1>', 'other project'],
    ['localhost.example', 200, portal, 'foreign'],
    ['localhost', 500, portal, 'foreign'],
    ['localhost', 200, page('x').slice(0, -10), 'foreign'],
  ])(
    'is of another project only on the reader’s own machine: %s, %i',
    (host, status, html, expected) => {
      expect(verdictOf({ status, type: 'basic' }, html, host)).toBe(expected);
    },
  );
});

describe('what a page names', () => {
  const html = page(`<script>f(["/news/assets/a-12345678.woff2"],\`/news/assets/b.woff2\`)</script>
    <link href="/news/assets/later-1.css"><link href="/news/assets/later-1.css">
    <link href="/news/assets/x.json" data-article="x"><img src="/news/assets/karte-1.png">
    <meta content="https://news.example/news/assets/preview.png"><a href="/assets/foreign.js">`);

  it('are the files of its own site, each once', () => {
    expect(filesNamedIn(html, '/news/')).toEqual([
      '/news/assets/a-12345678.woff2',
      '/news/assets/b.woff2',
      '/news/assets/later-1.css',
      '/news/assets/x.json',
      '/news/assets/karte-1.png',
    ]);
  });

  it('has the edition of its article, if it holds one', () => {
    expect(editionOf(html)).toBe('/news/assets/x.json');
    expect(editionOf(page('x'))).toBeNull();
  });
});

describe('the address under which a page is kept', () => {
  it.each([
    ['https://a.example/x/?utm=1#teil', 'https://a.example/x/'],
    ['https://a.example/x/index.html', 'https://a.example/x/'],
    ['https://a.example/x', 'https://a.example/x'],
  ])('of %s is %s', (url, expected) => expect(pageAddress(url)).toBe(expected));

  it.each([
    ['https://a.example/n/x/teil/', { article: 'https://a.example/n/x/', hash: '#teil' }],
    ['https://a.example/n/x/teil', { article: 'https://a.example/n/x/', hash: '#teil' }],
    ['https://a.example/n/x/wer-sagt-das/#teil', { article: 'https://a.example/n/x/', hash: '' }],
    ['https://a.example/n/x/', null],
    ['https://a.example/n/', null],
    ['https://a.example/n/x/y/z/', null],
  ])('of a shared section leads to its article: %s', (url, expected) => {
    expect(sharedPlace(url, '/n/')).toEqual(expected);
  });
});

describe('a file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text).buffer;
  const hash = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 8);
  const scripts = { '/assets/index-AAAA.js': hash('run()') };
  it.each([
    ['that is what its name says', `/assets/x-${hash('{}')}.json`, '{}', true],
    ['of which half is there', `/assets/x-${hash('{"a":1}')}.json`, '{"a"', false],
    ['that is a portal’s page', `/assets/x-${hash('{}')}.json`, '<html></html>', false],
    ['without a hash in its name', '/assets/x.json', '{}', false],
    ['that is a script of this build', '/assets/index-AAAA.js', 'run()', true],
    ['that is half of such a script', '/assets/index-AAAA.js', 'ru', false],
    ['that is a script of another build', '/assets/index-BBBB.js', 'run()', false],
  ])('%s is whole: %s', async (_name, path, content, expected) => {
    expect(await isWholeFile(path, bytes(content), scripts)).toBe(expected);
  });

  it('is known by a hash with any sign of the alphabet', async () => {
    for (let number = 0; number < 200; number += 1) {
      const text = `{"n":${number}}`;
      expect(await isWholeFile(`/assets/x-${hash(text)}.json`, bytes(text), {})).toBe(true);
    }
  });
});

describe('the page without a connection', () => {
  const offline = prerender([anArticle()], '/').find(({ path }) => path === 'offline.html')!;
  const { html } = offline.render();
  const kept = (url: string, title: string, lang = 'de') => ({
    url,
    html: `<html lang="${lang}"><title>${title} – Lesart</title>`,
    keptAt: 0,
  });

  it('lists what is there, the last first, in its language, each title once', () => {
    const listed = offlinePage(html, [
      kept('https://a.example/eins/', 'Eins &amp; zwei'),
      kept('https://a.example/two/', 'Two', 'en'),
      kept('https://a.example/eins/wer-sagt-das/', 'Eins &amp; zwei'),
    ]);
    expect(listed).toContain(
      '<li lang="de"><a href="/eins/">Eins &amp; zwei</a></li><li lang="en"><a href="/two/">Two</a></li></ul>',
    );
  });

  it('does not promise a list where nothing is there', () => {
    expect(html).toContain('Ohne Netz zu lesen');
    expect(offlinePage(html, [])).not.toContain('Ohne Netz zu lesen');
    expect(offlinePage(html, [])).toContain('Noch einmal versuchen');
  });
});
