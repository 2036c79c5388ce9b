/** What a page says of its article in JSON-LD (schema.org). Nobody has checked its shape. */
import { asList, asRecord, textAt, type Json } from '../uncheckedJson.ts';

const ARTICLE = /(?:Article|Posting|Report)$/;

/** The article that a page describes; an empty object if it describes none. */
export function articleInJsonLd(document: Document): Json {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const nodes = scripts.flatMap(({ textContent }) => nodesOf(parsed(textContent ?? '')));
  return nodes.find((node) => typesOf(node).some((type) => ARTICLE.test(type))) ?? {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replaceAll(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    // It is no JSON, or too deep for the parser.
    return null;
  }
}

/** The objects of the first levels, in their order. */
function nodesOf(value: unknown): Json[] {
  const top = Array.isArray(value) ? value.map(asRecord) : [asRecord(value)];
  return top.flatMap((node) =>
    [node, asList(node['@graph']), node['mainEntity']].flat().map(asRecord),
  );
}

function typesOf(node: Json): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

/** The names under a key, of people or organisations: texts, objects with a name, or lists. */
export function namesAt(node: Json, key: string): string[] {
  return [node[key]]
    .flat()
    .map((one) => (typeof one === 'string' ? one.trim() : textAt(asRecord(one), 'name')))
    .filter((name) => name !== '' && !/^https?:/i.test(name));
}
