import { describe, expect, it } from 'vitest';
import { proposalsFor } from '../../src/import/attribution/proposals.ts';

/** What is proposed for the sentences of a paragraph: "name · act · cue", or why nobody is. */
function proposed(language: string, ...sentences: string[]): (string | null)[] {
  return proposedIn(language, sentences);
}

function proposedIn(language: string, ...paragraphs: string[][]): (string | null)[] {
  return proposalsFor(
    paragraphs.map((sentences) => ({ sentences, isHeaded: false })),
    language,
  )
    .flat()
    .map((answer) =>
      answer === null || typeof answer === 'string'
        ? answer
        : [answer.member.name, answer.act, answer.cue].filter(Boolean).join(' · '),
    );
}

describe('the German forms in which a sentence names its source', () => {
  it.each([
    ['laut', 'Laut Reuters ist es so.', 'Reuters · reports · Laut Reuters'],
    [
      'laut',
      'Es soll laut der Zeitung „Die Welt“ so sein.',
      '„Die Welt“ · reports · laut der Zeitung „Die Welt“',
    ],
    [
      'laut',
      'Laut einem Sprecher der Polizei brennt es.',
      'Sprecher der Polizei · says · Laut einem Sprecher der Polizei',
    ],
    [
      'zufolge',
      'Der Nachrichtenagentur AFP zufolge regnet es.',
      'AFP · reports · Der Nachrichtenagentur AFP zufolge',
    ],
    [
      'zufolge',
      'Es regnet Angaben der Feuerwehr zufolge.',
      'Feuerwehr · says · Angaben der Feuerwehr zufolge',
    ],
    [
      'angaben',
      'Das ist nach Angaben der Polizei so.',
      'Polizei · says · nach Angaben der Polizei',
    ],
    [
      'angaben',
      'Nach ersten Erkenntnissen der Ermittler war es Brandstiftung.',
      'Ermittler · says · Nach ersten Erkenntnissen der Ermittler',
    ],
    [
      'angaben',
      'Das Haus war nach Einschätzung des Auswärtigen Amtes leer.',
      'Auswärtiges Amt · says · nach Einschätzung des Auswärtigen Amtes',
    ],
    ['angaben', 'Nach Polizeiangaben brannte es.', 'Polizei · says · Nach Polizeiangaben'],
    [
      'wie',
      'Wie der Spiegel berichtet, ist es so.',
      'Spiegel · reports · Wie der Spiegel berichtet',
    ],
    [
      'wie',
      'Es brannte, wie die Polizei am Montag mitteilte.',
      'Polizei · says · wie die Polizei am Montag mitteilte',
    ],
    ['so', 'Es gebe, so Anna Berg, keinen Grund.', 'Anna Berg · says · so Anna Berg'],
    ['hiessEs', 'Man werde prüfen, hieß es aus dem Ministerium.', 'Ministerium · says · hieß es'],
    [
      'act',
      'Anna Berg kündigte am Montag an, zu gehen.',
      'Anna Berg · announces · kündigte am Montag an',
    ],
    ['act', 'Berg bestritt das.', 'Berg · denies · bestritt'],
    ['act', 'Berg wies die Vorwürfe zurück.', 'Berg · denies · wies die Vorwürfe zurück'],
    ['act', 'Den Schaden schätzt die Polizei auf 5000 Euro.', 'Polizei · estimates · schätzt'],
    [
      'act',
      'Das teilte die Polizei am Montag mit.',
      'Polizei · says · teilte die Polizei am Montag mit',
    ],
    [
      'act',
      'Zuvor hatte die Ministerin Anna Berg (SPD) mehr Geld gefordert.',
      'Anna Berg · demands · gefordert',
    ],
    ['act', 'Anna Berg (SPD), die seit 2020 regiert, warnt vor Eile.', 'Anna Berg · says · warnt'],
    ['act', 'Der Chef der Kammer, Jan Kern, zeigte sich enttäuscht.', 'Jan Kern · says · zeigte'],
    ['speakerBehind', '„Nein“, sagte Anna Berg.', 'Anna Berg · says · sagte Anna Berg'],
    [
      'speakerBehind',
      '„Nein“, orakelte der frühere Trainer Jan Kern nach dem Spiel.',
      'Jan Kern · says · orakelte der frühere Trainer Jan Kern',
    ],
    [
      'speakerBehind',
      'Es gebe keinen Grund, sagte die Präsidentin der Kammer, Anna Berg.',
      'Anna Berg · says · sagte die Präsidentin der Kammer',
    ],
    ['speakerBeforeColon', 'Anna Berg atmet auf: „Es ist vorbei.“', 'Anna Berg · says · atmet'],
    [
      'declines',
      'Ein Sprecher wollte sich dazu nicht äußern.',
      'Sprecher · declines · wollte sich dazu nicht äußern',
    ],
    [
      'declines',
      'Das Unternehmen ließ eine Anfrage zunächst unbeantwortet.',
      'Unternehmen · declines · ließ eine Anfrage zunächst unbeantwortet',
    ],
  ])('%s: %s', (_rule, sentence, expected) => {
    expect(proposed('de', sentence)).toEqual([expected]);
  });

  it.each([
    ['a form without words', 'Er sagte nichts.'],
    ['a day', 'Montag sagte der Verein das Spiel ab.'],
    ['a place before the verb', 'In Berlin forderte das Unglück drei Tote.'],
    ['a matter', 'Der Verdacht bestätigte sich nicht.'],
    ['a source in a clause', 'Der Mann, der das gestern sagte, ist da.'],
    ['an object', 'Dem Minister wurde Untreue vorgeworfen.'],
    ['the indicative', 'Das Haus soll im Mai fertig sein.'],
    ['another meaning of the verb', 'Der Schiedsrichter erklärte das Tor für ungültig.'],
    ['another prefix', 'Anna Berg forderte den Meister heraus.'],
    ['a thing', 'Das Feuer forderte drei Menschenleben.'],
    ['a vote', 'Der Bundestag lehnte den Antrag ab.'],
    ['findings of nobody', 'Ersten Ermittlungen zufolge fuhr er zu schnell.'],
    ['a place', 'In Washington hieß es, man warte ab.'],
    ['two who speak', 'Es regnet, sagten Anna Berg und Jan Kern.'],
  ])('%s names no source: %s', (_what, sentence) => {
    expect(proposed('de', sentence)).toEqual([null]);
  });
});

describe('a quotation mark that nothing closes', () => {
  it('makes no quotation of what follows', () => {
    expect(proposed('de', '„Nein, sagte Anna Berg.', 'Jan Kern warnte vor Eile.')[1]).toMatch(
      'Jan Kern · says',
    );
  });
});

describe('what goes on without a name', () => {
  it('is speech in the subjunctive, until a sentence is in the indicative', () => {
    expect(
      proposed(
        'de',
        'Laut Reuters ist es so.',
        'Es habe geregnet.',
        'Es regnet.',
        'Es habe geschneit.',
        'Dem Bericht zufolge taut es.',
      ),
    ).toEqual([
      'Reuters · reports · Laut Reuters',
      'Reuters · reports · habe',
      null,
      'subjunctive',
      'Reuters · reports · Dem Bericht zufolge',
    ]);
  });

  it('has the act of the sentence that opened it', () => {
    expect(proposed('de', 'Anna Berg forderte mehr Geld.', 'Es sei nötig.')[1]).toBe(
      'Anna Berg · demands · sei',
    );
  });

  it('goes on after a sentence about what a newspaper rests on', () => {
    expect(
      proposed(
        'de',
        'Laut „Bild“ ist es so.',
        'Das Blatt beruft sich auf Akten.',
        'Es habe geregnet.',
      )[2],
    ).toBe('„Bild“ · reports · habe');
  });

  it('does not go on after a heading', () => {
    const answers = proposalsFor(
      [
        { sentences: ['Laut Reuters ist es so.'], isHeaded: false },
        { sentences: ['Es habe geregnet.'], isHeaded: true },
      ],
      'de',
    );
    expect(answers[1]).toEqual(['subjunctive']);
  });

  it('is a quotation of several sentences, with its speaker after or before it', () => {
    expect(
      proposed(
        'de',
        '„Wir sind froh.',
        'Es war knapp“, sagte Anna Berg.',
        '„Sehr knapp.',
        'Wirklich.“',
      ),
    ).toEqual([
      'Anna Berg · says',
      'Anna Berg · says · sagte Anna Berg',
      'Anna Berg · says',
      'Anna Berg · says',
    ]);
  });

  it('is listed if nobody was named', () => {
    expect(
      proposed(
        'de',
        'Es regnet.',
        '„So geht es nicht.“',
        'Es sei zu nass.',
        'Es sei zu kalt, sagte sie.',
        'Laut Angaben ist es so.',
      ),
    ).toEqual([null, 'quotation', 'subjunctive', 'pronoun', 'pronoun']);
  });
});

describe('who is meant', () => {
  it('by a pronoun: the last one of its gender', () => {
    expect(
      proposed('de', 'Anna Berg traf Jan Kern.', '„Ja“, sagte sie.', '„Nein“, sagte er.').slice(1),
    ).toEqual(['Anna Berg · says · sagte sie', 'Jan Kern · says · sagte er']);
  });

  it('by a surname, a title with it, or an inflected form: who has the full name', () => {
    const names = proposed(
      'de',
      'Musk sagte das.',
      'Elon Musk ging.',
      'Tesla-Chef Musk forderte mehr.',
      'Nach Angaben Musks war es so.',
    ).map((said) => said?.split(' · ')[0]);
    expect(names).toEqual(['Elon Musk', undefined, 'Elon Musk', 'Elon Musk']);
  });

  it('by a description: who was described so', () => {
    expect(
      proposed(
        'de',
        'Die Gewerkschaft EVG rief zum Streik auf.',
        'Es sei nötig, erklärte die Gewerkschaft.',
      )[1],
    ).toMatch('EVG');
    expect(proposed('de', 'Ministerin Anna Berg kam.', '„Gut“, sagte die Ministerin.')[1]).toMatch(
      'Anna Berg',
    );
    expect(proposed('de', 'Anna Berg kam.', '„Gut“, sagte die 40-Jährige.')[1]).toMatch(
      'Anna Berg',
    );
  });

  it('by a report: the newspaper that was or will be named', () => {
    expect(
      proposedIn(
        'de',
        ['Berg geht einem Zeitungsbericht zufolge.'],
        ['Das berichtet die „Rundschau“.', 'Dem Blatt zufolge geht er im Mai.'],
      ).map((said) => said?.split(' · ')[0]),
    ).toEqual(['„Rundschau“', '„Rundschau“', '„Rundschau“']);
  });
});

describe('the German names of sources', () => {
  it.each([
    ['the Auswärtige Amt', 'Das Auswärtige Amt warnte davor.', 'Auswärtiges Amt'],
    ['an owner', 'Maltas Regierung dementierte das.', 'Maltas Regierung'],
    ['a plural', 'Die Grünen warnten davor.', 'Grüne'],
    [
      'an adjective at the beginning',
      'Libanesische Behörden warnten davor.',
      'Libanesische Behörden',
    ],
    ['an organisation with its kind', 'Die Gewerkschaft EVG warnte davor.', 'EVG'],
    ['a surname that looks like a matter', 'Der Sprecher, Thorsten Frei, warnte.', 'Thorsten Frei'],
    [
      'a first name that ends like a noun',
      'Stefan Düll, der Präsident, mahnte zur Eile.',
      'Stefan Düll',
    ],
    ['a party in brackets', 'Die Ministerin Anna Berg (SPD) warnte davor.', 'Anna Berg'],
    ['particles', 'Ursula von der Leyen warnte davor.', 'Ursula von der Leyen'],
  ])('%s: %s', (_what, sentence, name) => {
    expect(proposed('de', sentence)[0]?.split(' · ')[0]).toBe(name);
  });
});

describe('the English forms in which a sentence names its source', () => {
  it.each([
    ['according', 'According to Reuters, it is so.', 'Reuters · reports · According to Reuters'],
    ['declines', 'Jane Doe declined to comment.', 'Jane Doe · declines · declined to comment'],
    ['act', 'Police said it was raining.', 'Police · says · said'],
    ['act', 'Treasury minister Jane Doe has accused him of lying.', 'Jane Doe · says · accused'],
    ['act', 'Jane Doe, who came late, rejected the charge.', 'Jane Doe · denies · rejected'],
    ['speakerBehind', '“No,” said Jane Doe, who came late.', 'Jane Doe · says · said Jane Doe'],
    [
      'speakerBehind',
      '“No,” chairman Jim Doe told reporters.',
      'Jim Doe · says · chairman Jim Doe told',
    ],
    ['speakerBehind', 'It would rain, the company said.', 'Company · says · the company said'],
  ])('%s: %s', (_rule, sentence, expected) => {
    expect(proposed('en', sentence)).toEqual([expected]);
  });

  it('take a pronoun for the last one of its gender', () => {
    expect(
      proposed('en', 'Jane Doe met Jim Roe.', '“Yes,” she said.', '“No,” he said.').slice(1),
    ).toEqual(['Jane Doe · says · she said', 'Jim Roe · says · he said']);
  });
});

describe('the German forms that texts unseen have shown', () => {
  it.each<[form: string, sentences: string[], found: (string | null)[]]>([
    [
      'a club is no feminine noun for its last letters',
      ['Der Mieterverein hält die Kündigungen für unwirksam.'],
      ['Mieterverein · says · hält'],
    ],
    [
      'a number at the beginning is no first name, and a role is not the last man named',
      ['Zwölf Bewohner kamen ins Freie.', 'Der Vermieter war nicht zu erreichen.'],
      [null, 'Vermieter · declines · war nicht zu erreichen'],
    ],
    [
      'several are not those who were named last',
      ['Die Beschäftigten fordern mehr Geld.', 'Die Arbeitgeber warnten davor.'],
      ['Beschäftigte · demands · fordern', 'Arbeitgeber · says · warnten'],
    ],
    [
      'a part of a town is not the town',
      ['Die Altstadt von Nienburg ist gesperrt.', 'Die Stadt weist die Kritik zurück.'],
      [null, 'Stadt · denies · weist die Kritik zurück'],
    ],
    [
      'what is one is no subject of a verb of several',
      ['Ihr Alter schätzen die Astronomen auf eine Million Jahre.'],
      ['Astronomen · estimates · schätzen'],
    ],
    [
      'a statement is nobody who declines',
      ['Aus dem Amt gab es dazu keine Stellungnahme.'],
      [null],
    ],
    ['a place is nobody', ['Man prüfe das, hieß es in New York.'], ['subjunctive']],
    [
      'a compound is no first name',
      ['In Bananenkisten Päckchen fanden sie.', 'Der Mann bestreitet das.'],
      [null, 'Mann · denies · bestreitet'],
    ],
    [
      'a name of two matters with “&” is whole',
      ['Der Verband Haus & Grund warnte davor.'],
      ['Haus & Grund · says · warnte'],
    ],
    [
      'an adjective belongs to a name after an article',
      ['Die Vereinten Nationen riefen beide Seiten zur Zurückhaltung auf.'],
      ['Vereinte Nationen · demands · riefen beide Seiten zur Zurückhaltung auf'],
    ],
    [
      'a unit is no first name',
      ['Gefunden wurden 380 Kilogramm Kokain.', 'Der Mann bestreitet die Tat.'],
      [null, 'Mann · denies · bestreitet'],
    ],
    [
      'several who do research are not the one named last',
      ['Lena Harms sagte das.', 'Torfmoose, schreiben die Forschenden, breiteten sich aus.'],
      ['Lena Harms · says · sagte', 'Forschende · says · schreiben die Forschenden'],
    ],
    [
      'a relative is not the one named last',
      ['Ruth Eberlein sagte das.', 'Er habe nie davon gesprochen, sagte die Enkelin.'],
      ['Ruth Eberlein · says · sagte', 'Enkelin · says · sagte die Enkelin'],
    ],
    [
      'a service that ends in a noun of action',
      ['Einer konnte sich, so die Bergrettung, befreien.'],
      ['Bergrettung · says · so die Bergrettung'],
    ],
    [
      'what somebody is opposed to',
      ['Spekulationen über Schließungen trat der Konzern entgegen.'],
      ['Konzern · denies · trat'],
    ],
    [
      'what somebody has by their own account',
      ['Die Polizei war nach eigenem Bekunden nicht dabei.'],
      ['Polizei · says · nach eigenem Bekunden'],
    ],
    [
      'verbs of the subjunctive that are less frequent',
      ['Berg warnte vor Lawinen.', 'An Hängen genüge schon ein Schritt.'],
      ['Berg · says · warnte', 'Berg · says · genüge'],
    ],
  ])('%s', (_form, sentences, found) => {
    expect(proposed('de', ...sentences)).toEqual(found);
  });
});
