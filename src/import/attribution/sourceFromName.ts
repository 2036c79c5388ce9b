import type { Role, Source } from '../../article/format/article.ts';
import { slugify } from '../../article/links/slugify.ts';

/** Which role a name tells. The first pattern that fits counts. */
const ROLE_PATTERNS: readonly [RegExp, Role][] = [
  [
    /agentur|\bagency\b|\b(?:dpa|AFP|Reuters|AP|APA|epd|KNA|SID|sda|ANSA|TASS|Xinhua)\b/iu,
    'agency',
  ],
  [
    /zeitung|\b(?:Times|Post|Journal|Tagblatt|Tageblatt|Anzeiger|Kurier|Guardian|Standard)\b/iu,
    'newspaper',
  ],
  [/magazin|\b(?:Spiegel|Stern|Focus|Economist|Time)\b/iu, 'magazine'],
  [/rundfunk|fernsehen|\b(?:ARD|ZDF|BBC|CNN|NDR|WDR|ORF|SRF|NBC|ABC|CBS)\b/iu, 'broadcaster'],
  [/biografie|biography|\bBuch\b|\bbook\b/iu, 'book'],
  [/studie|\bstudy\b/iu, 'study'],
  [
    /ministerium|polizei|behörde|\bAmt\b|\bamt\b|staatsanwaltschaft|gericht|ministry|police/iu,
    'authority',
  ],
  [
    /organi[sz]ation|verband|gewerkschaft|stiftung|foundation|partei|komitee|committee|universit|institut|council|\b(?:Union|Party|Uno|UN|Nato|NATO|EU)\b/iu,
    'organisation',
  ],
  [/\b(?:AG|GmbH|SE|Inc|Ltd|Corp|Konzern)\b/u, 'company'],
  [/\.(?:de|com|org|net|at|ch|eu)$/iu, 'website'],
];

/** Signs that do not belong to a name. */
const NO_NAME = /[„“”"«»‚‘’']/gu;

/**
 * Makes a source of a name.
 * @param taken ids that are given already
 * @param otherwise the role if the name does not tell it
 * @param isCertain whether it is that role whatever the name tells: Anna Post is no newspaper
 */
export function sourceFromName(
  name: string,
  taken: Pick<ReadonlySet<string>, 'has'>,
  otherwise: Role,
  isCertain = false,
): Source {
  const told = isCertain ? undefined : ROLE_PATTERNS.find(([pattern]) => pattern.test(name))?.[1];
  const role = told ?? otherwise;
  const bare = name.replaceAll(NO_NAME, '').trim();
  return {
    id: slugify(labelOf(bare, role), taken),
    name,
    label: labelOf(bare, role),
    role,
    via: null,
    basis: null,
    named: null,
    url: null,
  };
}

/** A short name for labels: the own name of an agency, the surname of a person. */
function labelOf(name: string, role: Role): string {
  const words = name.split(' ');
  // "Sprecher der Polizei" is no name of a person.
  const isOwnName =
    words.every((word) => /^(?:\p{Lu}|von$|van$|de$|der$)/u.test(word)) &&
    !/ der /u.test(name.replace(/ von der /u, ' '));
  if (role === 'agency' || (role === 'person' && isOwnName)) return words.at(-1) ?? name;
  return name;
}
