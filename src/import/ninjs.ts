import { report } from '../article/fault.ts';
import { readJson } from '../article/json.ts';
import { creditsOf } from './creditLine.ts';
import type { Draft, DraftText } from './draft.ts';
import { htmlParts } from './html.ts';
import { ImportError } from './importError.ts';
import { readPlainText } from './plainText.ts';
import { sectionsOf } from './sections.ts';

type Json = Record<string, unknown>;

/**
 * Reads a news item in ninjs (IPTC), 1.x to 3.x, told apart by their keys: `body_xhtml`, `body_text`
 * and `headline` up to 2.x, `bodies` and `headlines` in 3.x. An editorial note is never shown.
 * @throws ImportError where it is no JSON, or headline or body are missing
 */
export function readNinjs(input: string): Draft {
  const json = readJson(input);
  if ('faults' in json) throw new ImportError(1, 1, report('ninjs', json.faults));
  const item = asRecord(json.value);
  const headline = one(item, 'headline', 'headlines');
  if (headline === '') throw new ImportError(1, 1, 'found no "headline" or "headlines"');

  const warnings: string[] = [];
  const { parts, plain } = bodyOf(item, warnings);
  const credits = creditNames(item);
  const says = saidBy(item);
  const told = one(item, 'description_text', 'descriptions');
  if (plain !== null) {
    const text = [headline, told === '' ? [] : told, plain].flat().join('\n');
    return { ...readPlainText(text), ...(credits.length > 0 ? { credits } : {}), says };
  }
  let description: DraftText = { text: told, marks: [] };
  if (told === '') {
    const first = parts.findIndex(({ type }) => type === 'paragraph');
    const [taken] = first < 0 ? [] : parts.splice(first, 1);
    if (taken?.type !== 'paragraph')
      throw new ImportError(1, 1, 'found no paragraph in the body, expected a description');
    description = { text: taken.text, marks: taken.marks };
  }
  if (parts.length === 0) throw new ImportError(1, 1, 'found no text behind the description');
  return {
    kicker: null,
    headline,
    description,
    sections: sectionsOf(parts, warnings),
    credits,
    says,
    warnings,
  };
}

function bodyOf(item: Json, warnings: string[]) {
  const bodies = asList(item['bodies']).map(asRecord);
  const typed = (pattern: RegExp) =>
    bodies.find((body) => pattern.test(textAt(body, 'contentType', 'contenttype')));
  const html = textAt(item, 'body_xhtml', 'body_html') || textAt(typed(/html/i) ?? {}, 'value');
  if (html !== '') return { parts: htmlParts(html, warnings), plain: null };
  const plain = textAt(item, 'body_text') || textAt(typed(/plain/i) ?? bodies[0] ?? {}, 'value');
  if (plain === '')
    throw new ImportError(1, 1, 'found no body, expected "body_xhtml", "body_text" or "bodies"');
  return { parts: [], plain };
}

/** Who is named as the origin: information sources first, then the provider, then the byline. */
function creditNames(item: Json): string[] {
  const sources = asList(item['infoSources'] ?? item['infosources'] ?? item['infosource'])
    .map((source) => textAt(asRecord(source), 'name'))
    .filter((name) => name !== '');
  if (sources.length > 0) return sources;
  return creditsOf(textAt(item, 'creditline', 'creditLine', 'source', 'by', 'byline'));
}

function saidBy(item: Json): Draft['says'] {
  const language = textAt(item, 'language');
  const changed = textAt(item, 'versionCreated', 'versioncreated');
  return {
    ...(language === '' ? {} : { language }),
    ...(changed === '' ? {} : { dateModified: changed }),
  };
}

/** A text under one of two keys: as it is, or the main one of a list of them. */
function one(item: Json, key: string, listKey: string): string {
  const list = asList(item[listKey]).map(asRecord);
  const main = list.find(({ role }) => role === 'main') ?? list[0];
  return single(textAt(item, key) || textAt(main ?? {}, 'value'));
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

function single(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
