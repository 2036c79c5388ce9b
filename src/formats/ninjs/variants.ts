import { asList, asRecord, textAt, type Json } from '../uncheckedJson.ts';

/** One of several headlines, descriptions or bodies of an item. */
export type Variant = { role: string; contentType: string; value: string };

const NAMES = { headline: 'headlines', description: 'descriptions', body: 'bodies' } as const;

/**
 * All headlines, descriptions or bodies of an item that are not blank. In 1.x each has a key of its
 * own that ends in its role (`body_xhtml`, `headline_main`), later they are in a list.
 */
export function variantsOf(item: Json, name: keyof typeof NAMES): Variant[] {
  const keys = Object.keys(item).filter((key) => key.startsWith(`${name}_`));
  const own = keys.map((key) => {
    const role = key.slice(name.length + 1);
    return { role, contentType: '', value: textAt(item, key) };
  });
  const listed = asList(item[NAMES[name]])
    .map(asRecord)
    .map((each) => ({
      role: textAt(each, 'role'),
      contentType: textAt(each, 'contentType', 'contenttype'),
      value: textAt(each, 'value'),
    }));
  const plain = { role: 'main', contentType: '', value: textAt(item, name) };
  return [plain, ...own, ...listed].filter(({ value }) => value !== '');
}

/** The one whose role is `main`, or else the first. */
export function mainOf(variants: readonly Variant[]): Variant | undefined {
  return variants.find(({ role }) => role === 'main') ?? variants[0];
}

/** Whether the type or the role of a text says that it is HTML. */
export function saysHtml({ contentType, role }: Variant): boolean {
  return contentType === '' ? /html|richtext/i.test(role) : /html/i.test(contentType);
}

const TAG = /<(?:p|div|br|html|body|section|article|h[1-6]|ul|ol|em|strong|b|i|a)\b[^<>]{0,200}>/i;

/** Whether a body is HTML. Where nothing says it, its tags do. */
export function isHtml(body: Variant): boolean {
  return saysHtml(body) || (body.contentType === '' && TAG.test(body.value));
}

/**
 * The body to publish: the one whose role is `main`, or else the longest. If another one has the
 * same words in HTML, that one, since it has paragraphs, headings and emphasis.
 */
export function bodyToPublish(variants: readonly Variant[]): Variant | undefined {
  const readable = variants
    .filter(({ contentType }) => contentType === '' || /html|plain/i.test(contentType))
    .map((variant) => ({ variant, letters: lettersOf(variant) }));
  const main =
    readable.find(({ variant }) => variant.role === 'main') ??
    readable.toSorted((a, b) => b.letters.length - a.letters.length)[0];
  if (!main || isHtml(main.variant)) return main?.variant;
  return (
    readable.find((one) => isHtml(one.variant) && one.letters === main.letters)?.variant ??
    main.variant
  );
}

function lettersOf(variant: Variant): string {
  const text = isHtml(variant) ? variant.value.replaceAll(/<[^<>]*>|&#?\w+;/g, '') : variant.value;
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}
