import { creditsOf } from '../creditLine.ts';
import { singleSpaced } from '../singleSpaced.ts';
import { asList, asRecord, textAt, type Json } from '../uncheckedJson.ts';

/**
 * Where an item is from: its information sources, or else who holds the rights, or else the byline,
 * or else who has given it its URI.
 * @param warnings is told if only the URI says it
 */
export function creditNames(item: Json, warnings: string[]): string[] {
  const sources = asList(item['infoSources'] ?? item['infosources'] ?? item['infosource'])
    .map((source) => textAt(asRecord(source), 'name'))
    .filter((name) => name !== '');
  if (sources.length > 0) return sources;
  const holder =
    textAt(item, 'creditline', 'creditLine', 'source', 'copyrightHolder', 'copyrightholder') ||
    holderIn(textAt(item, 'copyrightNotice', 'copyrightnotice')) ||
    byline(item).replace(/^(?:von|by)\s+/i, '');
  if (holder !== '') return creditsOf(holder);
  const name = providerIn(textAt(item, 'uri'));
  if (name === '') return [];
  warnings.push(`The item names no source; "${name}" of its URI is taken for it.`);
  return [name];
}

/** The byline as it is, followed by the origins that it does not name. */
export function creditLine(item: Json, credits: readonly string[]): string {
  const by = byline(item);
  const others = credits.filter((name) => !by.includes(name));
  return [by === '' ? [] : by, others].flat().join(', ');
}

/** Who has written an item or taken a picture. */
export function byline(item: Json): string {
  return singleSpaced(textAt(item, 'by', 'byline')).trim();
}

/** The name in a notice such as "Copyright 2013 The Agency, www.agency.org - all rights". */
function holderIn(notice: string): string {
  const [first = ''] = notice
    .replace(/^(?:(?:copyright\b|\(c\)|©|\d{4}|by\b)[\s,:–-]*)+/i, '')
    .split(/[,;(]|\s[-–—]\s|\.\s+(?=all)|\.$/i);
  return singleSpaced(first).trim();
}

/** The host of an address, or the provider in the name of a news item (RFC 3085). */
function providerIn(uri: string): string {
  const [, provider] = /^urn:newsml:([\w.-]+):/i.exec(uri) ?? [];
  if (provider !== undefined) return provider;
  return /^https?:/i.test(uri) && URL.canParse(uri)
    ? new URL(uri).hostname.replace(/^www\./, '')
    : '';
}
