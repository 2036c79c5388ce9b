import { describe, expect, it } from 'vitest';
import { proposer } from '../../src/import/attribution/proposals.ts';

describe('the proposal of who says a sentence', () => {
  it.each([
    ['de', 'Laut Reuters ist es so.', 'Reuters', 'reports', 'Laut Reuters'],
    [
      'de',
      'Es soll laut der Zeitung „Die Welt“ so sein.',
      '„Die Welt“',
      'reports',
      'laut der Zeitung „Die Welt“',
    ],
    [
      'de',
      'Der Nachrichtenagentur AFP zufolge regnet es.',
      'AFP',
      'reports',
      'Der Nachrichtenagentur AFP zufolge',
    ],
    ['de', 'Das ist nach Angaben der Polizei so.', 'Polizei', 'says', 'nach Angaben der Polizei'],
    [
      'de',
      'Wie der Spiegel berichtet, ist es so.',
      'Spiegel',
      'reports',
      'Wie der Spiegel berichtet',
    ],
    ['de', 'Anna Berg, die dabei war, sagte nichts.', 'Anna Berg', 'says', 'sagte'],
    [
      'de',
      'Anna Berg kündigte am Montag an, zu gehen.',
      'Anna Berg',
      'announces',
      'kündigte am Montag an',
    ],
    ['de', 'Berg bestritt das.', 'Berg', 'denies', 'bestritt'],
    ['de', 'Berg wies die Vorwürfe zurück.', 'Berg', 'denies', 'wies die Vorwürfe zurück'],
    ['de', '„Nein“, sagte Anna Berg.', 'Anna Berg', 'says', 'sagte Anna Berg'],
    ['en', 'According to Reuters it is so.', 'Reuters', 'reports', 'According to Reuters'],
    ['en', 'Jane Doe declined to comment.', 'Jane Doe', 'declines', 'declined to comment'],
  ])('knows the usual forms in %s: %s', (language, sentence, name, act, cue) => {
    expect(proposer(language)(sentence)).toEqual({ name, act, cue });
  });

  it.each([
    'Es regnet.',
    'Er sagte nichts.',
    'Die Zeitung berichtete darüber.',
    'Laut Angaben ist es so.',
  ])('is not made for: %s', (sentence) => {
    expect(proposer('de')(sentence)).toBeNull();
  });

  it('goes on in the subjunctive until a sentence is in the indicative', () => {
    const propose = proposer('de');
    propose('Laut Reuters ist es so.');
    expect(propose('Es habe geregnet.')).toEqual({ name: 'Reuters', act: 'reports', cue: 'habe' });
    expect(propose('Es regnet.')).toBeNull();
    expect(propose('Es habe geschneit.')).toBeNull();
    expect(propose('Dem Bericht zufolge taut es.')).toMatchObject({ name: 'Reuters' });
  });

  it('ends where somebody speaks who is not named', () => {
    const propose = proposer('de');
    propose('„Nein“, sagte Anna Berg.');
    expect(propose('Die Behörde wies das zurück: Es habe Treffen gegeben.')).toBeNull();
    expect(propose('Es habe geregnet.')).toBeNull();
  });

  it('knows no report at the beginning of a text', () => {
    expect(proposer('de')('Dem Bericht zufolge taut es.')).toBeNull();
  });
});
