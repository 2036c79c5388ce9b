import type { Editorial } from '../../article/format/article.ts';
import { report } from '../../article/format/fault.ts';
import { readJson } from '../../article/format/json.ts';
import { isPublicUrl } from '../../article/format/schema.ts';
import type { Draft, FindPicture, Part } from '../draft.ts';
import type { DraftText } from '../draftText.ts';
import { readEditorial } from '../editorial/readEditorial.ts';
import { dated } from '../dated.ts';
import { InputError } from '../inputError.ts';
import { sectionsOf } from '../sectionsOf.ts';
import { bodyOf } from './bodyOf.ts';
import { creditLine, creditNames } from './credits.ts';
import { asList, asRecord, textAt, type Json } from '../uncheckedJson.ts';
import { associationsOf, findAmong, imageOf } from './pictures.ts';
import { termsOf } from './termsOf.ts';
import { mainOf, variantsOf } from './variants.ts';
import { wordsOf } from './wordsOf.ts';

/** The role of the body that holds what editors have set down for a text. */
export const EDITORIAL_ROLE = 'editorial';

/** Items of these types hold no text to publish. */
const NO_TEXT = new Set(['picture', 'graphic', 'audio', 'video', 'event', 'planning']);

/**
 * Reads a news item in ninjs (IPTC), 1.x to 3.x. Of several headlines, descriptions and bodies the
 * one with the role `main` counts. Pictures that go with the item come before its text, unless the
 * body shows them. An editorial note is never shown.
 * @throws InputError if the input is not JSON, if the headline or the text is missing, or if the
 *   item is a picture, a video or an event
 */
export function readNinjs(input: string, findPicture: FindPicture): Draft {
  // Items repeat the names of renditions, since there a name is only a kind.
  const json = readJson(input, (place) => place.startsWith('associations'));
  if ('faults' in json) throw new InputError(1, 1, report('ninjs', json.faults));
  const item = asRecord(json.value);
  const headline = mainOf(variantsOf(item, 'headline'));
  const type = textAt(item, 'type').toLowerCase();
  if (NO_TEXT.has(type))
    throw new InputError(
      1,
      1,
      `found an item of the type "${type}", expected a text. Import the text that it goes with`,
    );
  if (!headline) throw new InputError(1, 1, 'found no "headline" or "headlines"');

  const warnings: string[] = [];
  const associations = associationsOf(item);
  const find = findAmong(associations, findPicture);
  const editorial = editorialIn(item);
  const named = creditNames(item, warnings);
  const { text: title } = wordsOf(headline);
  const { parts, credits } = bodyOf(item, {
    warnings,
    findPicture: find,
    headline: editorial ? null : title,
    mayCredit: named.length === 0,
  });
  const told = mainOf(variantsOf(item, 'description').filter(({ role }) => !/alt/i.test(role)));
  const description = descriptionOf(told ? wordsOf(told) : null, parts, editorial !== null);
  if (parts.length === 0) throw new InputError(1, 1, 'found no body and no description');
  const shown = new Set(parts.map((part) => (part.type === 'image' ? part.src : null)));
  const pictures = associations.flatMap((one): Part[] => {
    const image =
      one.type === 'picture' || one.type === 'graphic' ? imageOf(one, findPicture) : null;
    if (image === null || typeof image === 'string')
      warnings.push(`a ${one.type} that goes with the item is left out: ${image ?? one.name}`);
    else if (!shown.has(image.src)) {
      if (image.alt === '')
        warnings.push(`${image.src} has no description for those who cannot see it (alt)`);
      return [image];
    }
    return [];
  });
  const [place = ''] = textAt(item, 'located').split(',');
  if (
    place !== '' &&
    !JSON.stringify([description, parts]).toLowerCase().includes(place.toLowerCase())
  )
    warnings.push(
      `The item is from ${textAt(item, 'located')} (located); its text does not say so.`,
    );
  const credit = creditLine(item, named);
  return {
    kicker: null,
    headline: title,
    description,
    sections: sectionsOf([...pictures, ...parts], warnings),
    credits: named.length > 0 ? named : credits,
    says: { ...saidBy(item, warnings), ...(credit === '' || editorial ? {} : { credit }) },
    ...termsOf(item, warnings),
    ...(editorial ? { editorial } : {}),
    warnings,
  };
}

/**
 * The description, or else the first paragraph. A text of one paragraph has none, and a description
 * without a body is the text.
 * @param parts of the text; what becomes the description is taken out
 */
function descriptionOf(told: DraftText | null, parts: Part[], isEdited: boolean): DraftText {
  const none: DraftText = { text: '', marks: [] };
  if (told && parts.length === 0) parts.push({ type: 'paragraph', statements: told });
  else if (told) {
    const [first] = parts;
    const isRepeated = first?.type === 'paragraph' && first.statements.text === told.text;
    if (isRepeated && parts.length > 1 && !isEdited) parts.shift();
    return told;
  }
  const first = parts.findIndex(({ type }) => type !== 'image');
  if (told || isEdited || parts.length < 2 || parts[first]?.type !== 'paragraph') return none;
  const [taken] = parts.splice(first, 1);
  return taken?.type === 'paragraph' ? taken.statements : none;
}

/** What editors have set down for the item, in a body of its own. */
function editorialIn(item: Json): Editorial | null {
  const body = asList(item['bodies'])
    .map(asRecord)
    .find(({ role }) => role === EDITORIAL_ROLE);
  if (!body) return null;
  const json = readJson(textAt(body, 'value'));
  const where = `bodies, role "${EDITORIAL_ROLE}"`;
  if ('faults' in json) throw new InputError(1, 1, report(where, json.faults));
  return readEditorial(json.value, 1, where);
}

function saidBy(item: Json, warnings: string[]): Draft['says'] {
  const language = textAt(item, 'language');
  const uri = textAt(item, 'uri');
  return {
    ...(language === '' ? {} : { language }),
    // Many URIs are names and no addresses.
    ...(/^https?:/i.test(uri) && isPublicUrl(uri) ? { url: uri } : {}),
    ...dated('datePublished', textAt(item, 'firstCreated', 'firstcreated'), warnings),
    ...dated('dateModified', textAt(item, 'versionCreated', 'versioncreated'), warnings),
  };
}
