// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ArticleView } from '../../src/reader/text/ArticleView.static.tsx';
import { anArticle } from '../article/anArticle.ts';

afterEach(cleanup);

describe('corrections on the page', () => {
  const corrections = [
    { date: '2024-11-02', text: 'Es hat nicht geregnet.', section: 'mitte' },
    { date: '2024-11-03T09:00:00-00:00', text: 'Die Zahl stimmte nicht.', section: null },
  ];

  it('stand at the end of their section, with their day', () => {
    render(<ArticleView article={{ ...anArticle(), corrections }} />);
    const correction = screen.getByText('Es hat nicht geregnet.');
    const section = screen.getByRole('heading', { name: 'Mitte' }).closest('section');
    expect(section?.lastElementChild?.contains(correction)).toBe(true);
    const day = screen.getByText('Korrektur vom 2. November 2024:');
    expect(day.getAttribute('datetime')).toBe('2024-11-02');
  });

  it('stand at the end of the text if they are of no section', () => {
    const { container } = render(<ArticleView article={{ ...anArticle(), corrections }} />);
    const body = container.querySelector('.article-body');
    expect(body?.lastElementChild?.textContent).toContain('Die Zahl stimmte nicht.');
    const day = screen.getByText('Korrektur vom 3. November 2024:');
    expect(day.getAttribute('datetime')).toBe('2024-11-03T09:00:00+00:00');
  });

  it('leave no trace where there are none', () => {
    const { container } = render(<ArticleView article={anArticle()} />);
    expect(container.querySelector('.corrections')).toBeNull();
  });
});
