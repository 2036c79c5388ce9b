import type { Editorial } from '../../article/format/article.ts';
import { report } from '../../article/format/fault.ts';
import { readJson } from '../../article/format/json.ts';
import { isPublicUrl } from '../../article/format/schema.ts';
import { creditsOf } from '../creditLine.ts';
import type { Draft, FindPicture } from '../draft.ts';
import type { DraftText } from '../draftText.ts';
import { readEditorial } from '../editorial/readEditorial.ts';
import { withLines } from '../html/withLines.ts';
import { NAMED, partsOfHtml } from '../html/partsOfHtml.ts';
import { dated } from '../dated.ts';
import { InputError } from '../inputError.ts';
import { singleSpaced } from '../singleSpaced.ts';
import { readPlainText } from '../plain-text/readPlainText.ts';
import { sectionsOf } from '../sectionsOf.ts';

/** The role of the body that holds what editors have set down for a text. */
export const EDITORIAL_ROLE = 'editorial';

type Json = Record<string, unknown>;

/**
 * Reads a news item in ninjs (IPTC), 1.x to 3.x. The keys tell the version: `body_xhtml`,
 * `body_text` and `headline` up to 2.x, `bodies` and `headlines` in 3.x. An editorial note is never
 * shown.
 * @throws InputError if the input is no JSON, or if the headline or the body is missing
 */
export function readNinjs(input: string, findPicture: FindPicture): Draft {
  const json = readJson(input);
  if ('faults' in json) throw new InputError(1, 1, report('ninjs', json.faults));
  const item = asRecord(json.value);
  const headline = one(item, 'headline', 'headlines');
  if (headline === '') throw new InputError(1, 1, 'found no "headline" or "headlines"');

  const warnings: string[] = [];
  const { parts, plain } = bodyOf(item, warnings, findPicture);
  const editorial = editorialIn(item);
  const credits = creditNames(item);
  const credit = creditLine(item, credits);
  const says = { ...saidBy(item), ...(credit === '' || editorial ? {} : { credit }) };
  const edited = editorial ? { editorial } : {};
  for (const { type, name } of associations(item))
    warnings.push(`a ${type} that goes with the item is left out: ${name}`);
  const told = one(item, 'description_text', 'descriptions');
  if (plain !== null) {
    const text = [headline, told === '' ? [] : told, plain].flat().join('\n');
    const draft = readPlainText(text);
    return {
      ...draft,
      ...(credits.length > 0 ? { credits } : {}),
      says,
      ...edited,
      warnings: [...warnings, ...draft.warnings],
    };
  }
  let description: DraftText = { text: told, marks: [] };
  if (told === '') {
    const first = parts.findIndex(({ type }) => type === 'paragraph');
    const [taken] = first < 0 ? [] : parts.splice(first, 1);
    if (taken?.type !== 'paragraph')
      throw new InputError(1, 1, 'found no paragraph in the body, expected a description');
    description = taken.statements;
  }
  if (parts.length === 0) throw new InputError(1, 1, 'found no text after the description');
  return {
    kicker: null,
    headline,
    description,
    sections: sectionsOf(parts, warnings),
    credits,
    says,
    ...edited,
    warnings,
  };
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

/** Pictures, graphics and videos of an item: up to 2.0 in an object, later in a list. */
function associations(item: Json): { type: string; name: string }[] {
  const value = item['associations'];
  const named = Array.isArray(value)
    ? value.map(asRecord)
    : Object.entries(asRecord(value)).map(([name, each]) =>
        Object.assign({ name }, asRecord(each)),
      );
  return named.map((each: Json) => ({
    type: textAt(each, 'type') || 'piece',
    name: one(each, 'headline', 'headlines') || textAt(each, 'name', 'uri'),
  }));
}

function bodyOf(item: Json, warnings: string[], findPicture: FindPicture) {
  const bodies = asList(item['bodies']).map(asRecord);
  const typed = (pattern: RegExp) =>
    bodies.find((body) => pattern.test(textAt(body, 'contentType', 'contenttype')));
  const html = textAt(item, 'body_xhtml', 'body_html') || textAt(typed(/html/i) ?? {}, 'value');
  if (html !== '')
    return { parts: partsOfHtml(withLines(html, NAMED), { warnings, findPicture }), plain: null };
  const plain = textAt(item, 'body_text') || textAt(typed(/plain/i) ?? bodies[0] ?? {}, 'value');
  if (plain === '')
    throw new InputError(1, 1, 'found no body, expected "body_xhtml", "body_text" or "bodies"');
  return { parts: [], plain };
}

/** The origin: the information sources, or else who holds the rights, or else the byline. */
function creditNames(item: Json): string[] {
  const sources = asList(item['infoSources'] ?? item['infosources'] ?? item['infosource'])
    .map((source) => textAt(asRecord(source), 'name'))
    .filter((name) => name !== '');
  if (sources.length > 0) return sources;
  const holder = textAt(
    item,
    'creditline',
    'creditLine',
    'source',
    'copyrightHolder',
    'copyrightholder',
  );
  return creditsOf(holder === '' ? byline(item).replace(/^(?:von|by)\s+/i, '') : holder);
}

function byline(item: Json): string {
  return singleSpaced(textAt(item, 'by', 'byline')).trim();
}

/** The byline as it is, followed by the origins that it does not name. */
function creditLine(item: Json, credits: readonly string[]): string {
  const by = byline(item);
  const others = credits.filter((name) => !by.includes(name));
  return [by === '' ? [] : by, others].flat().join(', ');
}

function saidBy(item: Json): Draft['says'] {
  const language = textAt(item, 'language');
  const uri = textAt(item, 'uri');
  return {
    ...(language === '' ? {} : { language }),
    // Many URIs are names and no addresses.
    ...(/^https?:/i.test(uri) && isPublicUrl(uri) ? { url: uri } : {}),
    ...dated('dateModified', textAt(item, 'versionCreated', 'versioncreated')),
  };
}

/** The text under one key, or the main text of the list under another. */
function one(item: Json, key: string, listKey: string): string {
  const list = asList(item[listKey]).map(asRecord);
  const main = list.find(({ role }) => role === 'main') ?? list[0];
  return singleSpaced(textAt(item, key) || textAt(main ?? {}, 'value')).trim();
}

function textAt(item: Json, ...keys: string[]): string {
  const found = keys.map((key) => item[key]).find((value) => typeof value === 'string');
  return typeof found === 'string' ? found.trim() : '';
}

function asRecord(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : {};
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
