// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { measuredText } from '../../src/reader/wayfinding/textLayout.ts';

const HEIGHT = 800;
const IDS = ['a', 'b', 'c', 'd'];

/** Two stretches of 2,000 pixels with two sections each, the first section of each 400 pixels. */
function page(): void {
  const section = (id: string) => `<section data-part><h2 id="${id}">${id}</h2></section>`;
  const stretch = (...ids: string[]) =>
    `<div data-hook="stretch">${ids.map(section).join('')}</div>`;
  document.body.innerHTML = `<div data-hook="body">${stretch('a', 'b')}${stretch('c', 'd')}</div>`;
}

/** Boxes as a browser gives them while the window is at a place of the page. */
function measureAt(top: number): { tops: number[]; laidOut: string[] } {
  const laidOut: string[] = [];
  vi.stubGlobal('innerHeight', HEIGHT);
  vi.stubGlobal('scrollY', top);
  const box = (element: Element, from: number, height: number) => {
    element.getBoundingClientRect = () => {
      const id = element.querySelector('h2')?.id;
      if (element.matches('[data-part]') && id !== undefined) laidOut.push(id);
      return new DOMRect(0, from - top, 100, height);
    };
  };
  const body = document.querySelector('[data-hook="body"]')!;
  box(body, 0, 4000);
  for (const [index, stretch] of [...body.children].entries()) {
    box(stretch, index * 2000, 2000);
    box(stretch.children[0]!, index * 2000, 400);
    box(stretch.children[1]!, index * 2000 + 400, 1600);
  }
  const tops = measuredText(IDS)!.sections.map((section) => section.top);
  return { tops, laidOut };
}

describe('the layout of a long text', () => {
  beforeEach(page);

  it('asks for no box inside a stretch out of sight: there the sections count as equally long', () => {
    const { tops, laidOut } = measureAt(100);
    expect(tops).toEqual([0, 400, 2000, 3000]);
    expect(laidOut).toEqual(['b']);
  });

  it('remembers where the sections of a stretch were when it was in sight', () => {
    measureAt(100);
    const { tops, laidOut } = measureAt(2500);
    expect(tops).toEqual([0, 400, 2000, 2400]);
    expect(laidOut).toEqual(['c', 'd']);
  });

  it('measures both stretches where the window shows an end and a beginning', () => {
    expect(measureAt(1700).tops).toEqual([0, 400, 2000, 2400]);
  });
});
