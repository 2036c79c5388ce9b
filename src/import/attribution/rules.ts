/**
 * The usual forms in which a sentence names its source, as data. In a pattern, `NAME` stands for
 * the name. The group `cue` holds the words that show that something is reported. A pattern without
 * a name refers to the report that was named before.
 */
import type { Act } from '../../article/format/article.ts';

export type Rule = { pattern: RegExp; act: Act };

const WORD = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{L}\p{N}&-]+)`;
const NAME = String.raw`(?<name>[„“][^“”„]{2,60}[“”]|${WORD}(?: (?:von|van|de|der|of|${WORD})){0,3})`;
const ARTICLE = String.raw`(?:(?:[Dd]er|[Dd]em|[Dd]es|[Dd]ie|[Dd]as|[Dd]en|einem|einer|the) )?(?:(?:Zeitung|Nachrichtenagentur|Agentur|Magazin|Sender|Präsident|Minister|Sprecher) )?`;
/** A clause between commas after a name: "Trump, der kandidiert, sagte". */
const CLAUSE = String.raw`(?:, [^.!?„“]{1,160},)?`;

function rules(act: Act, ...patterns: string[]): Rule[] {
  return patterns.map((pattern) => ({
    act,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`
        .replace('NAME', NAME)
        .replace('ARTICLE ', ARTICLE)
        .replace('CLAUSE', CLAUSE),
      'u',
    ),
  }));
}

/** The rules by language. The first that fits counts, so special rules come before general ones. */
export const RULES: Record<'de' | 'en', readonly Rule[]> = {
  de: [
    ...rules(
      'reports',
      '(?<cue>[Dd]em Bericht (?:zufolge|nach)|[Ll]aut dem Bericht|[Ii]n dem Bericht heißt es)',
      '(?<cue>[Ll]aut ARTICLE NAME)',
      '(?<cue>[Ww]ie ARTICLE NAME (?:berichtet|berichtete|meldet|meldete|schreibt|schrieb))',
      '(?<cue>[Bb]erichte(?:t|te) (?:es )?ARTICLE NAME)',
      '(?<cue>ARTICLE NAME zufolge)',
      '(?<cue>[Ii]n ARTICLE NAME heißt es)',
    ),
    ...rules('says', '(?<cue>[Nn]ach Angaben (?:von )?ARTICLE NAME)'),
    ...rules('announces', 'NAMECLAUSE (?<cue>(?:kündigte|kündigt)(?: [^.!?„“,]{1,40})? an)'),
    ...rules('demands', 'NAMECLAUSE (?<cue>forderte?|fordert|verlangte?|verlangt)'),
    ...rules(
      'denies',
      'NAMECLAUSE (?<cue>bestritt|bestreitet|dementierte?|dementiert)',
      'NAMECLAUSE (?<cue>wies [^.!?„“]{1,60} zurück)',
    ),
    ...rules('estimates', 'NAMECLAUSE (?<cue>schätzte?|schätzt)'),
    ...rules(
      'declines',
      'NAMECLAUSE (?<cue>(?:äußerte sich|äußert sich|kommentierte|wollte sich)[^.!?„“]{0,60} nicht(?: äußern)?)',
    ),
    ...rules(
      'says',
      'NAMECLAUSE (?<cue>sagte?|sagt|erklärte?|erklärt|betonte?|betont|teilte [^.!?„“]{0,40}mit)',
      '(?<cue>(?:sagte|erklärte|betonte) ARTICLE NAME)',
    ),
  ],
  en: [
    ...rules(
      'reports',
      '(?<cue>[Aa]ccording to the report)',
      '(?<cue>[Aa]ccording to ARTICLE NAME)',
    ),
    ...rules('denies', 'NAMECLAUSE (?<cue>denied|denies)'),
    ...rules('announces', 'NAMECLAUSE (?<cue>announced|announces)'),
    ...rules('demands', 'NAMECLAUSE (?<cue>demanded|demands)'),
    ...rules('estimates', 'NAMECLAUSE (?<cue>estimated|estimates)'),
    ...rules('declines', 'NAMECLAUSE (?<cue>declined to comment)'),
    ...rules('reports', 'NAMECLAUSE (?<cue>reported|reports)'),
    ...rules('says', 'NAMECLAUSE (?<cue>said|says|stated)'),
  ],
};

/** German verbs in the subjunctive of reported speech. They show that a speech continues. */
export const SUBJUNCTIVE =
  /(?<![\p{L}])(habe|hätten?|sei|seien|werde|würden?|solle?n?|könnte?n?|könne|müsse|dürfe|wolle|gebe|gehe|komme|wisse|stehe|bleibe)(?![\p{L}])/u;

/** Words with a capital letter at the beginning of a sentence that name nobody. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `Er Sie Es Das Der Die Dies Dieser Diese Ein Eine Man Wir Ich Auch Dabei Damit Danach Dann Doch Aber
  Zudem Nun Ihr Ihre Sein Seine Beide Alle He She It They We The This That A An But And Also Then
  Experten Beobachter Berichten Medien Medienberichten Angaben Bericht`.split(/\s+/),
);
