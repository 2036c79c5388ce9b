import { describe, expect, it } from 'vitest';
import { sourceFromName } from '../../src/import/attribution/sourceFromName.ts';

describe('the source made of a name', () => {
  it.each([
    ['Nachrichtenagentur dpa', 'agency', 'dpa'],
    ['„Wall Street Journal“', 'newspaper', 'Wall Street Journal'],
    ['ZDF', 'broadcaster', 'ZDF'],
    ['World Health Organization', 'organisation', 'World Health Organization'],
    ['Deutscher Wetterverband', 'organisation', 'Deutscher Wetterverband'],
    ['Muster AG', 'company', 'Muster AG'],
    ['Polizei', 'authority', 'Polizei'],
    ['Ute Kern', 'person', 'Kern'],
  ])('knows what %s is', (name, role, label) => {
    expect(sourceFromName(name, new Set(), 'person')).toMatchObject({ name, role, label });
  });
});
