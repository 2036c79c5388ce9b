import type { Role, Source } from '../../article/article.ts';
import { slugify } from '../../article/slugify.ts';

/** How names tell what they are. The first that fits counts. */
const ROLES: readonly [RegExp, Role][] = [
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

const NO_NAME = /[„“”"«»‚‘’']/gu;

/**
 * A source out of a name, as far as the name tells.
 * @param taken ids that are given already
 * @param otherwise what it is if the name does not tell
 */
export function sourceFromName(name: string, taken: ReadonlySet<string>, otherwise: Role): Source {
  const role = ROLES.find(([pattern]) => pattern.test(name))?.[1] ?? otherwise;
  const bare = name.replaceAll(NO_NAME, '');
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

/** Short enough to open a passage: an agency's own name, a person's surname. */
function labelOf(name: string, role: Role): string {
  const words = name.split(' ');
  if (role === 'agency' || role === 'person') return words.at(-1) ?? name;
  return name;
}
