import { describe, expect, it } from 'vitest';
import { documentHtml } from '../../src/site/documentHtml.ts';

describe('a document', () => {
  const template =
    '<html lang="de"><head><!--head--></head><body><!--page--><!--metadata--></body></html>';
  const page = {
    language: 'en',
    title: 'A "title" & <more>',
    description: 'It costs $& and $1',
    canonical: '/a/',
    slug: 'a',
    html: '<p>$& text</p>',
    earlyScript: '',
    display: '',
    needsAllStyles: true,
    metadata: { headline: '</script><script>alert(1)</script>' },
  };
  const links = { data: '/d.json', picture: null, modules: [] };
  const styles = {
    inline: 'p{color:red}',
    later: null,
    scriptless: '/scriptless.css',
    demand: '/demand.css',
  };
  const html = documentHtml(template, page, styles, links);

  it('is in the article’s language and escapes what it says', () => {
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<title>A &quot;title&quot; &amp; &lt;more></title>');
    expect(html).toContain('content="It costs $&amp; and $1"');
    expect(html).toContain('<p>$& text</p>');
  });

  it.each([
    ['/a/', [false, false]],
    ['https://a.example/a/', [true, false]],
    [null, [false, true]],
  ])('at the address %s: is canonical, is not to be indexed: %o', (canonical, expected) => {
    const document = documentHtml(template, { ...page, canonical }, styles, links);
    expect([
      document.includes(`<link rel="canonical" href="${canonical}">`),
      document.includes('<meta name="robots" content="noindex">'),
    ]).toEqual(expected);
  });

  it('holds the article for machines, and no text of it can end the element', () => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json)).toEqual(page.metadata);
    expect(html.split('<script')).toHaveLength(2);
  });

  it('allows its own style by hash, files of the site, and nothing from elsewhere', () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/style-src 'self' 'sha256-[\w+/]{43}='/);
    expect(policy).not.toContain('unsafe');
  });

  it('waits for styles that come later only where there are no scripts', () => {
    const later = documentHtml(template, page, { ...styles, later: '/later.css' }, links);
    const [waiting = ''] = /<noscript>.*?<\/noscript>/.exec(later) ?? [];
    expect(waiting).toContain('<link rel="stylesheet" href="/scriptless.css">');
    expect(later.replace(waiting, '').match(/<link rel="stylesheet"[^>]*>/g)).toEqual([
      '<link rel="stylesheet" href="/later.css" media="print">',
      '<link rel="stylesheet" href="/demand.css" disabled>',
    ]);
  });

  it('names the styles on demand by a link that no browser follows as it stands', () => {
    expect(html).toContain('<link rel="stylesheet" href="/demand.css" disabled>');
  });
});
