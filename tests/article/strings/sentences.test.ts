import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/article/strings/sentences.ts';

describe('the sentences of a paragraph', () => {
  it.each([
    ['de', 'Es regnet. Es schneit! Taut es?', ['Es regnet.', 'Es schneit!', 'Taut es?']],
    ['de', 'Er wählt am 5. November. Dann nicht.', ['Er wählt am 5. November.', 'Dann nicht.']],
    ['de', 'Das schrieb er auf X. Dann ging er.', ['Das schrieb er auf X.', 'Dann ging er.']],
    ['de', 'Das war 2022. Danach kam nichts.', ['Das war 2022.', 'Danach kam nichts.']],
    ['de', 'Obst, z. B. Äpfel, u. a. Birnen. Gut.', ['Obst, z. B. Äpfel, u. a. Birnen.', 'Gut.']],
    ['de', 'Mit z.B. Äpfeln. Gut.', ['Mit z.B. Äpfeln.', 'Gut.']],
    [
      'de',
      'Dr. Meier und Prof. Dr. Huber kamen. Alle.',
      ['Dr. Meier und Prof. Dr. Huber kamen.', 'Alle.'],
    ],
    ['de', 'Äpfel, Birnen usw. Kamen auch an.', ['Äpfel, Birnen usw. Kamen auch an.']],
    [
      'de',
      'Donald J. Trump kam. J. K. Rowling nicht.',
      ['Donald J. Trump kam.', 'J. K. Rowling nicht.'],
    ],
    ['de', 'Es kostet 3,5 Mio. Euro. Viel.', ['Es kostet 3,5 Mio. Euro.', 'Viel.']],
    ['de', 'Er zögerte … Dann ging er. Schluss.', ['Er zögerte … Dann ging er.', 'Schluss.']],
    ['de', '„Das stimmt.“ Er ging.', ['„Das stimmt.“', 'Er ging.']],
    ['de', '„Das stimmt.“, sagte er. Er ging.', ['„Das stimmt.“, sagte er.', 'Er ging.']],
    ['de', '„Kommst du?“ fragte sie. Ja.', ['„Kommst du?“ fragte sie.', 'Ja.']],
    [
      'de',
      'Er fragte: „Warum?“ Niemand antwortete.',
      ['Er fragte: „Warum?“', 'Niemand antwortete.'],
    ],
    ['de', 'Im 20. Jahrhundert (vgl. S. 5). Ende.', ['Im 20. Jahrhundert (vgl. S. 5).', 'Ende.']],
    ['en', 'Mr. Smith left. He came back.', ['Mr. Smith left.', 'He came back.']],
    [
      'en',
      'They met at 5 p.m. in the U.S. Senate. Fine.',
      ['They met at 5 p.m. in the U.S. Senate.', 'Fine.'],
    ],
    ['en', 'He has 12. She has 13.', ['He has 12.', 'She has 13.']],
    ['de', 'Es war 2009.[1] Dann kam das.', ['Es war 2009.[1] Dann kam das.']],
    ['de', 'Sagte Kern."So ist es." Ja.', ['Sagte Kern."So ist es."', 'Ja.']],
    ['de', 'Kein Ende', ['Kein Ende']],
    ['de', '   ', []],
  ])('are found in %s: %s', (language, paragraph, sentences) => {
    expect(sentencesOf(paragraph, language)).toEqual(sentences);
  });

  it('are the same however long the text is', () => {
    const some =
      'Am 5. November z. B. kam er. „Ja!“ Sie sagte: „Nein.“ (Oder?) Im Jahr 2020. Ende.';
    const once = sentencesOf(some, 'de');
    const many = sentencesOf(Array.from({ length: 400 }, () => some).join(' '), 'de');
    expect(many).toEqual(Array.from({ length: 400 }, () => once).flat());
  });

  it('are the paragraph again if they are joined', () => {
    const part = constantFrom(
      'Es ',
      'z. B. ',
      '5. ',
      'regnet. ',
      '„Ja.“ ',
      '… ',
      'Nein! ',
      '? ',
      '“ ',
      'Ende.',
      '[1]',
      '"',
    );
    assert(
      property(array(part, { maxLength: 30 }), (parts) => {
        const paragraph = parts.join('').trim();
        expect(sentencesOf(paragraph, 'de').join(' ')).toBe(paragraph);
      }),
    );
  });
});
