import { describe, expect, it } from 'vitest';
import { htmlDateTime } from '../../../src/article/strings/htmlDateTime.ts';

describe('a date in HTML', () => {
  it.each([
    ['2026-11-01', '2026-11-01'],
    ['2026-11-01T10:00:00+01:00', '2026-11-01T10:00:00+01:00'],
    ['2026-11-01T10:00:00.1234567Z', '2026-11-01T10:00:00.123Z'],
    ['2026-11-01T10:00:00-00:00', '2026-11-01T10:00:00+00:00'],
  ])('of %s is %s', (date, html) => expect(htmlDateTime(date)).toBe(html));
});
