// @vitest-environment happy-dom
import { act } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/reader/page/ErrorBoundary.tsx';
import { StaticHtml } from '../../src/reader/page/StaticHtml.tsx';

beforeAll(() => {
  (globalThis as any).IS_REACT_ACT_ENVIRONMENT = true;
});

function prerendered(html: string): HTMLElement {
  document.body.innerHTML = `<div id="root">${html}</div>`;
  return document.getElementById('root')!;
}

describe('prerendered text', () => {
  it('is neither rendered nor changed when the page is hydrated', async () => {
    const children = vi.fn(() => <article>neu</article>);
    const root = prerendered('<article class="article"><p><font>translated</font></p></article>');
    const paragraph = root.querySelector('p');
    const onRecoverableError = vi.fn();
    await act(async () => {
      hydrateRoot(root, <StaticHtml tag="article">{children}</StaticHtml>, {
        onRecoverableError,
      });
    });
    expect(root.querySelector('p')).toBe(paragraph);
    expect(root.querySelector('.article')).not.toBeNull();
    expect(root.textContent).toBe('translated');
    expect(children).not.toHaveBeenCalled();
    expect(onRecoverableError).not.toHaveBeenCalled();
  });

  it('is rendered where there is none', () => {
    vi.stubGlobal('document', undefined);
    const html = renderToString(<StaticHtml tag="div">{() => <div>Text</div>}</StaticHtml>);
    expect(html).toBe('<div>Text</div>');
    vi.unstubAllGlobals();
  });
});

describe('a bug in a component', () => {
  it('leaves the page as it stood', async () => {
    const Broken = (): never => {
      throw new Error('a bug');
    };
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const root = prerendered('<h1>Schlagzeile</h1><a href="#ende">Ende</a>');
    await act(async () => {
      hydrateRoot(
        root,
        <ErrorBoundary>
          <Broken />
        </ErrorBoundary>,
        { onRecoverableError: () => {} },
      );
    });
    expect(root.querySelector('h1')?.textContent).toBe('Schlagzeile');
    expect(root.querySelector('a')?.getAttribute('href')).toBe('#ende');
  });
});
