// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSheet, showKept } from '../../../src/reader/view/viewSheet.ts';
import { deny } from '../../platform/tabHistory.ts';
import { VIEW_KEY } from '../../../src/platform/storageKeys.ts';

const user = userEvent.setup();
const shown = () => document.documentElement.dataset['view'];
const button = () => document.querySelector('#view')!;

describe('the sheet of the view', () => {
  beforeEach(async () => {
    document.body.innerHTML = '<button id="view">Ansicht</button>';
    await openSheet(button(), 'de-AT');
  });
  afterEach(async () => {
    vi.unstubAllGlobals();
    localStorage.clear();
    await showKept();
    screen.queryByRole('button', { name: 'Schließen' })?.click();
  });

  it('shows what a choice does at once, and keeps it', async () => {
    await user.click(screen.getByRole('radio', { name: 'Sepia' }));
    await user.click(screen.getByRole('checkbox', { name: 'Wörter trennen' }));
    expect(shown()).toBe('1 theme-sepia hyphens-off');
    expect(localStorage.getItem(VIEW_KEY)).toBe('1 theme-sepia hyphens-off');
  });

  it('has a slider for the size that says the size in words', () => {
    const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'Schriftgröße' });
    expect(slider.getAttribute('aria-valuetext')).toBe('100 %');
    slider.value = '7';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    expect(slider.getAttribute('aria-valuetext')).toBe('200 %');
    expect(localStorage.getItem(VIEW_KEY)).toBe('1 size-200');
  });

  it('can be reset only where something was chosen, and then keeps nothing', async () => {
    const reset = () => screen.queryByRole('button', { name: 'Zurücksetzen' });
    expect(reset()).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Grotesk' }));
    await user.click(reset()!);
    expect(shown()).toBeUndefined();
    expect(localStorage.getItem(VIEW_KEY)).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Serife' }).checked).toBe(true);
    expect(reset()).toBeNull();
  });

  it('shows what another tab has chosen', async () => {
    localStorage.setItem(VIEW_KEY, '1 theme-black');
    await showKept();
    expect(shown()).toBe('1 theme-black');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Schwarz' }).checked).toBe(true);
  });

  it('holds for this page where storage is denied', async () => {
    deny('localStorage');
    await user.click(screen.getByRole('radio', { name: 'Dunkel' }));
    expect(shown()).toBe('1 theme-dark');
  });

  it('lists what is kept on the device, deletes it, and keeps no place where none is wanted', async () => {
    await user.click(screen.getByRole('radio', { name: 'Sepia' }));
    localStorage.setItem('lesart.places', '{}');
    localStorage.setItem('lesart.saved', 'garbage');
    localStorage.setItem('lesart.visits', '{}');
    sessionStorage.setItem('lesart.scroll', '{}');
    localStorage.setItem('other', 'stays');
    await user.click(document.body);
    await openSheet(button(), 'de');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Ansicht',
      'Lesestellen',
      'Gemerkte Artikel',
      'Was gelesen ist',
      'Wo dieser Tab stand',
    ]);
    await user.click(screen.getByRole('button', { name: 'Alles löschen' }));
    expect({ ...localStorage }).toEqual({ other: 'stays' });
    expect(sessionStorage).toHaveLength(0);
    expect(shown()).toBeUndefined();
    await user.click(screen.getByRole('checkbox', { name: 'Lesestellen und Gelesenes merken' }));
    expect(localStorage.getItem('lesart.places')).toBe('off');
  });

  it('has keys that are off until they are switched on, and lists them then', async () => {
    const keys = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /^Tasten/ });
    const all = () => screen.queryByRole('button', { name: 'Alle Tasten (?)' });
    expect([keys().checked, all()]).toEqual([false, null]);
    await user.click(keys());
    expect(localStorage.getItem('lesart.keys')).toBe('on');
    await user.click(all()!);
    expect(await screen.findByRole('dialog', { name: 'Tasten' })).toHaveProperty('lang', 'de');
    await user.keyboard('{Escape}');
    await openSheet(button(), 'de');
    await user.click(keys());
    expect(localStorage.getItem('lesart.keys')).toBeNull();
    expect(all()).toBeNull();
  });

  it('lists the saved articles with their links, and removes them', async () => {
    const at = Date.now();
    const articles = Object.fromEntries(
      ['eins', 'zwei'].map((slug, age) => [slug, { at: at - age, headline: slug, language: 'de' }]),
    );
    localStorage.setItem('lesart.saved', JSON.stringify({ version: 1, articles }));
    await user.click(document.body);
    await openSheet(button(), 'de');
    const saved = within(screen.getByRole('group', { name: 'Gemerkte Artikel' }));
    const links = () => saved.queryAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links()).toEqual(['/eins/', '/zwei/']);
    await user.click(saved.getByRole('button', { name: 'Entfernen: eins' }));
    expect(links()).toEqual(['/zwei/']);
    expect(document.activeElement).toBe(saved.getByRole('button', { name: 'Entfernen: zwei' }));
    await user.click(saved.getByRole('button', { name: 'Entfernen: zwei' }));
    saved.getByText('Kein Artikel ist gemerkt.');
    expect(localStorage.getItem('lesart.saved')).toBeNull();
  });

  it.each([
    ['its button', () => user.click(screen.getByRole('button', { name: 'Schließen' }))],
    ['the button that has opened it', () => openSheet(button(), 'de')],
    ['Escape', () => user.keyboard('{Escape}')],
    ['a press beside it', () => user.click(document.body)],
  ])('is closed by %s', async (_what, close) => {
    expect(button().getAttribute('aria-expanded')).toBe('true');
    await close();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(button().getAttribute('aria-expanded')).toBe('false');
  });
});

describe('the language of the sheet', () => {
  it('is English where that of the article is neither German nor English', async () => {
    document.body.innerHTML = '<button id="view">View</button>';
    await openSheet(button(), 'fr');
    expect(screen.getByRole('dialog', { name: 'View' }).lang).toBe('en');
    screen.getByRole('button', { name: 'Close' }).click();
  });
});
