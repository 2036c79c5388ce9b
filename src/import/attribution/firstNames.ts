import { getGender } from 'gender-detection-from-name';

/** The gender of a first name; null if the word is none that is known. */
export function genderOfFirstName(word: string): 'm' | 'f' | null {
  // "Hans-Peter" is as "Hans"; "Tesla-Chef" is no name, though "Tesla" is one.
  const [first, ...others] = word.split('-').map(genderOfOne);
  return first === undefined || others.includes(null) ? null : first;
}

function genderOfOne(word: string): 'm' | 'f' | null {
  if (word.length < 2 || NO_FIRST_NAMES.has(word)) return null;
  const gender = getGender(word);
  if (gender === 'unknown') return null;
  return gender === 'male' ? 'm' : 'f';
}

/** Words that the list holds as first names, but that are mostly something else in the news. */
const NO_FIRST_NAMES = new Set(
  `Mai Juni Juli August April Ende Mark Stern Bild Post Welt Zeit Bank Kirche Bund Land Stadt Kreis Rat Haus
  Bahn Kern Europa Asia India China Russia America London Paris Berlin Bremen Florenz Santa San Saint Los Las New
  Star Sky Sun May June July Police Union Court Prince King Bishop Judge Major General Art Chance Justice
  Princess Duke Earl Baron Governor Senator Royal Washington Georgia Virginia Carolina Houston Dallas Austin
  Trafalgar Victoria Melbourne Sydney Adelaide Jordan Israel Kenya Chad Mali Montana Dakota Lincoln Chelsea
  Premier Fischer Pilot Bauer Boss Firma Kassen Jury Linken Sender Analyse September Oktober November Tag
  Tage Tagen Million Winter Taten Sommer Real Ford Mercedes Siemens Bayer Linde Adidas Allianz Union Liberal Grace Faith Hope Will In An Am So Do Le La`.split(
    /\s+/,
  ),
);
