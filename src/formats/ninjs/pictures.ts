import { creditsOf } from '../creditLine.ts';
import type { DraftImage, FindPicture, Picture } from '../draft.ts';
import { singleSpaced } from '../singleSpaced.ts';
import { byline } from './credits.ts';
import { asList, asRecord, textAt, type Json } from '../uncheckedJson.ts';
import { mainOf, variantsOf } from './variants.ts';
import { wordsOf } from './wordsOf.ts';

/** What goes with an item. */
type Association = { type: string; name: string; item: Json; addresses: string[] };

/** What goes with an item: up to 1.x in an object, later in a list. */
export function associationsOf(item: Json): Association[] {
  return named(item['associations']).map((each) => {
    const renditions = named(each['renditions']);
    const isPicture = renditions.some((one) =>
      /^image\//i.test(textAt(one, 'mimetype', 'contentType', 'contenttype')),
    );
    return {
      type: textAt(each, 'type') || (isPicture ? 'picture' : 'piece'),
      name: mainOf(variantsOf(each, 'headline'))?.value ?? textAt(each, 'name', 'uri'),
      item: each,
      addresses: renditions
        .toSorted((a, b) => areaOf(b) - areaOf(a))
        .map((one) => textAt(one, 'href'))
        .filter((address) => address !== ''),
    };
  });
}

/**
 * Finds the pictures of an item. The address of any rendition stands for the largest one that is
 * there as a file, under its own address or by its name beside the item.
 */
export function findAmong(
  associations: readonly Association[],
  findPicture: FindPicture,
): FindPicture {
  const byAddress = new Map(
    associations.flatMap((one) => one.addresses.map((address) => [address, one] as const)),
  );
  return (address) => {
    const found = largest(byAddress.get(address), findPicture);
    return found ?? findPicture(address);
  };
}

/** The picture of an association with what is said of it, or why there is none. */
export function imageOf(association: Association, findPicture: FindPicture): DraftImage | string {
  const { item, name, addresses } = association;
  const picture = largest(association, findPicture);
  if (!picture) {
    const [address] = addresses;
    return `${name}: ${address === undefined ? 'it has no rendition' : 'none of its renditions is a file beside the item'}`;
  }
  const descriptions = variantsOf(item, 'description');
  const isAlt = ({ role }: { role: string }) => /alt/i.test(role);
  const caption = mainOf(descriptions.filter((one) => !isAlt(one)));
  const alt = textAt(item, 'altText', 'alttext', 'alt') || (descriptions.find(isAlt)?.value ?? '');
  const holder = textAt(item, 'creditline', 'creditLine', 'copyrightHolder', 'copyrightholder');
  const by = byline(item);
  const others = creditsOf(holder).filter((each) => !by.includes(each));
  const credit = [by === '' ? [] : by, others].flat().join('/');
  return {
    type: 'image',
    ...picture,
    alt: singleSpaced(alt).trim(),
    ...(caption === undefined ? {} : { caption: wordsOf(caption) }),
    credit: credit === '' ? null : credit,
  };
}

function largest(association: Association | undefined, findPicture: FindPicture): Picture | null {
  for (const address of association?.addresses ?? []) {
    const [name = ''] = address
      .replace(/[?#].*$/s, '')
      .split('/')
      .slice(-1);
    for (const place of [address, name]) {
      const picture = place === '' ? '' : findPicture(place);
      if (typeof picture !== 'string') return picture;
    }
  }
  return null;
}

function areaOf(rendition: Json): number {
  return Number(rendition['width'] ?? 0) * Number(rendition['height'] ?? 0) || 0;
}

/** The entries of a list or of an object, each with its name. */
function named(value: unknown): Json[] {
  if (Array.isArray(value)) return asList(value).map(asRecord);
  return Object.entries(asRecord(value)).map(([name, each]) =>
    Object.assign({ name }, asRecord(each)),
  );
}
