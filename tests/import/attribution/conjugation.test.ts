import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/import/attribution/german/conjugation.ts';

describe('the forms of a German verb', () => {
  it.each([
    ['sagen', 'sagt sagte sagen sagten gesagt'],
    ['mit|teilen', 'teilt teilte teilen teilten mitgeteilt'],
    ['berichten', 'berichtet berichtete berichten berichteten berichtet'],
    ['rechnen', 'rechnet rechnete rechnen rechneten gerechnet'],
    ['warnen', 'warnt warnte warnen warnten gewarnt'],
    ['dementieren', 'dementiert dementierte dementieren dementierten dementiert'],
    ['fordern', 'fordert forderte fordern forderten gefordert'],
    ['zurück|weisen weist wies gewiesen', 'weist wies weisen wiesen zurückgewiesen'],
  ])('%s', (entry, expected) => {
    const { singular, plural, participle } = formsOf(entry);
    const [present, past] = singular;
    expect([present, past, ...plural, participle].join(' ')).toBe(expected);
  });
});
