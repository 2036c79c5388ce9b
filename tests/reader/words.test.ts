import { describe, expect, it } from 'vitest';
import { de } from '../../src/reader/words/de.ts';
import { en } from '../../src/reader/words/en.ts';

describe('the words of the interface', () => {
  it.each([
    [de.minutesLeft(0), 'noch unter 1 Min.'],
    [de.minutesLeft(1), 'noch 1 Min.'],
    [de.minutesLeft(2), 'noch 2 Min.'],
    [en.minutesLeft(0), 'under 1 min left'],
    [en.minutesLeft(1), '1 min left'],
    [en.minutesLeft(2), '2 min left'],
    [de.finished, 'Gelesen'],
    [en.finished, 'Read'],
    [de.sectionNoun(1), 'Abschnitt'],
    [de.sectionNoun(4), 'Abschnitte'],
    [en.sectionNoun(1), 'Section'],
    [en.sectionNoun(0), 'Sections'],
    [de.reported(12, 21), '12 von 21 Aussagen stammen von anderen.'],
    [de.reported(1, 21), '1 von 21 Aussagen stammt von anderen.'],
    [en.reported(1, 2), '1 of 2 statements comes from others.'],
    [en.reported(12, 21), '12 of 21 statements come from others.'],
    [de.statementNoun(1), 'Aussage'],
    [en.statementNoun(7), 'statements'],
    [de.unresolvedSections(1), 'Der Artikel hat diesen Abschnitt:'],
    [de.unresolvedSections(4), 'Der Artikel hat diese Abschnitte:'],
    [en.unresolvedSections(1), 'The article has this section:'],
    [de.unresolvedWanted('xyz'), 'Gesucht war „xyz“.'],
    [de.unresolvedWanted(''), ''],
  ])('have the right number: %s', (said, expected) => {
    expect(said).toBe(expected);
  });

  it.each([
    [
      de.sourceOf('„Wall Street Journal“', '', 'dpa', false),
      ' (Quelle: „Wall Street Journal“, zitiert nach dpa)',
    ],
    [de.sourceOf('Donald Trump', 'kündigt an', undefined, false), ' (Donald Trump kündigt an)'],
    [
      de.sourceOf('Elon Musk', 'bestreitet', 'dpa', true),
      ' (Elon Musk bestreitet, zitiert nach dpa, vermutet)',
    ],
    [
      en.sourceOf('Elon Musk', 'denies', 'dpa', true),
      ' (Elon Musk denies, quoted by dpa, presumed)',
    ],
    [en.sourceOf('Reuters', '', undefined, false), ' (Source: Reuters)'],
  ])('tell who hears a passage who says it, and how: %s', (said, expected) => {
    expect(said).toBe(expected);
  });

  it.each([
    [de.quoteCredit(['dpa'], '„Titel“'), '– dpa, in: „Titel“'],
    [de.quoteCredit([], '„Titel“'), '– aus: „Titel“'],
    [en.quoteCredit([], '“Title”'), '– from: “Title”'],
  ])('credit a quote to nobody where nobody speaks: %s', (said, expected) => {
    expect(said).toBe(expected);
  });
});
