/** What one part of the code promises another without an import between them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { prerender } from '../../src/prerender.tsx';
import { RESERVED_IDS } from '../../src/article/links/pageIds.ts';
import { HEARD_EVENTS } from '../../src/reader/heardEvents.ts';
import { TEASER_HOOKS } from '../../src/reader/front-page/teaserHooks.ts';
import { HOOKS } from '../../src/reader/hooks.ts';
import { cachesOf } from '../../src/reader/view/deviceField.ts';
import { documentHtml } from '../../src/site/documentHtml.ts';
import { anArticle } from '../article/anArticle.ts';

const READER = join(import.meta.dirname, '../../src/reader');
const files = readdirSync(READER, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(join(READER, file), 'utf8');
const components = files.filter((file) => file.endsWith('.tsx'));
const scripts = files.filter((file) => /\.tsx?$/.test(file) && file !== 'hooks.ts');
const CLIENT = join(READER, '../client');
const clientScripts = readdirSync(CLIENT).map((file) => `../client/${file}`);

describe('what React hears', () => {
  it('is every event that a component has a handler for', () => {
    const code = components.map(read).join('\n');
    // A component's own property, such as onShare, is declared by its type.
    const own = new Set([...code.matchAll(/\b(on[A-Z]\w*)\??:/g)].map((match) => match[1]));
    const handlers = [...code.matchAll(/\b(on[A-Z]\w*)=\{/g)].map((match) => match[1] ?? '');
    const events = handlers.filter((name) => !own.has(name)).map((name) => name.slice(2));
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) expect(HEARD_EVENTS).toContain(event.toLowerCase());
  });

  it('is nothing of what is prerendered, since React may not be there when it is pressed', () => {
    const prerendered = components.filter((file) => !file.endsWith('.browser.tsx'));
    const handling = prerendered.filter((file) =>
      /\bon(?!Recoverable)[A-Z]\w*=\{/.test(read(file)),
    );
    expect(handling.filter((file) => file !== 'ReadingPage.tsx')).toEqual([]);
  });

  it('is nothing that no component handles', () => {
    const code = components.map(read).join('\n').toLowerCase();
    for (const event of HEARD_EVENTS) expect(code).toContain(`on${event}={`);
  });
});

describe('the prerendered HTML', () => {
  const pages = [...prerender([anArticle()], '/'), ...prerender([], '/')]
    .map(({ render }) => render().html)
    .join('');
  const classesIn = (file: string) =>
    [...read(file).matchAll(/className="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));
  /** The classes that no other component has. */
  const ownClasses = (file: string) => {
    const others = new Set(components.filter((other) => other !== file).flatMap(classesIn));
    return classesIn(file).filter((name) => !others.has(name));
  };
  const isShown = (name: string) => new RegExp(`class="([^"]* )?${name}[ "]`).test(pages);

  it.each(components.filter((file) => file.endsWith('.browser.tsx')))(
    'holds nothing of what is drawn in the browser only: %s',
    (file) => {
      expect(ownClasses(file)).not.toEqual([]);
      expect(ownClasses(file).filter(isShown)).toEqual([]);
    },
  );

  const inBoth = components.filter((file) => !/\.(static|browser)\.tsx$/.test(file));
  it.each(inBoth.filter((file) => ownClasses(file).length > 0))(
    'holds what is hydrated: %s',
    (file) => expect(ownClasses(file).filter(isShown)).not.toEqual([]),
  );
});

describe('what script looks for', () => {
  const { document } = new Window();
  const { html } = prerender([anArticle()], '/')[0]!.render();
  document.body.innerHTML = html;
  const { card, endOnly, stretch, data, ...onThePage } = HOOKS;

  it.each(RESERVED_IDS)('is on the page, and in no other file by its name: %s', (id) => {
    const template = readFileSync(join(READER, '../../index.html'), 'utf8');
    expect(template.replace('<!--page-->', html)).toContain(`id="${id}"`);
    expect(scripts.filter((file) => read(file).includes(`'${id}'`))).toEqual([]);
  });

  for (const [name, selector] of Object.entries(onThePage))
    it(`is on the page: ${name}`, () => {
      expect(document.querySelector(selector)).not.toBeNull();
    });

  it('is in a long text, which is in stretches, and not in a short one', () => {
    const article = anArticle();
    const [section] = article.sections.slice(-1);
    const sections = Array.from({ length: 13 }, (_, index) => ({ ...section!, id: `s${index}` }));
    document.body.innerHTML = prerender([{ ...article, sections }], '/')[0]!.render().html;
    const lengths = Array.from(
      document.querySelectorAll(stretch),
      ({ children }) => children.length,
    );
    expect(lengths).toEqual([8, 5]);
    document.body.innerHTML = html;
    expect(document.querySelector(stretch)).toBeNull();
  });

  it('is in the button that ends the singling out, which a press draws', () => {
    expect(read('attribution/attribution.ts')).toContain(endOnly.slice('[data-hook="'.length, -2));
  });

  it('is in the head of a document with an article: its data', () => {
    const links = { data: '/assets/x.json', picture: null };
    const page = prerender([anArticle()], '/')[0]!.render();
    const written = documentHtml('<head><!--head--></head>', page, null, links);
    expect(written).toContain(` ${data.slice(1, -1)}="${page.slug}"`);
  });

  it('is in the dock in this order: the place, the reading time, the name', () => {
    const [place, time, name] = document.querySelector(HOOKS.here)!.children;
    expect(place!.matches('[hidden]')).toBe(true);
    expect(time!.textContent).toBe(document.querySelector(HOOKS.remaining)!.textContent);
    expect(name!.textContent).toBe('3 Abschnitte');
  });

  for (const [name, selector] of Object.entries(TEASER_HOOKS))
    it(`is on the front page: ${name}`, () => {
      const other = { ...anArticle(), slug: 'ein-anderer' };
      document.body.innerHTML = prerender([anArticle(), other], '/')[0]!.render().html;
      expect(document.querySelectorAll(selector)).toHaveLength(2);
    });

  it('is in the card, which is drawn when it is asked for', () => {
    expect(read('attribution/SourceCard.browser.tsx')).toContain(card.slice(1, -1));
  });

  it('is neither a class of the styles nor a text that another file spells as well', () => {
    const wrong = [...scripts, ...clientScripts].flatMap((file) =>
      [
        ...read(file).matchAll(
          /(?:querySelector(?:All)?|closest|matches)(?:<[^(]*>)?\(\s*'([^']+)'/g,
        ),
      ]
        .filter(([, selector = '']) => /^\.|\[data-/.test(selector))
        .map(([call]) => `${file}: ${call}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the caches that “Ansicht” deletes', () => {
  it('are those of the worker, whose names it cannot import', () => {
    const worker = readFileSync(join(READER, '../worker/keptPages.ts'), 'utf8');
    expect(worker).toContain(`\`${cachesOf('${SITE.base}')}\${part}\``);
  });
});
