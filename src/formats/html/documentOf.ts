import { parseHTML } from 'linkedom';

/**
 * The document of a page. Browsers put right what the parser takes as it stands: a second `<html>`,
 * something before it, a head that does not end, no body.
 */
export function documentOf(page: string): Document {
  const { document } = parseHTML(
    /<html[\s>]/i.test(page) ? page : `<html><body>${page}</body></html>`,
  );
  const { documentElement: root, body } = document;
  const isSound =
    root?.tagName === 'HTML' && body?.parentElement === root && !root.querySelector('html');
  return isSound ? document : putRight(page);
}

function putRight(page: string): Document {
  const [, attributes = ''] = /<html(\s[^>]*)?>/i.exec(page) ?? [];
  const bare = page.replaceAll(/<!doctype[^>]*>|<\/?html(?:\s[^>]*)?>/gi, '');
  const opening = /<head(?:\s[^>]*)?>/i.exec(bare);
  const start = opening ? opening.index + opening[0].length : 0;
  const length = opening ? bare.slice(start).search(/<\/head\s*>|<body[\s>]/i) : -1;
  const end = start + Math.max(length, 0);
  const before = opening && length >= 0 ? bare.slice(0, opening.index) : bare.slice(0, start);
  const body = (before + bare.slice(end)).replaceAll(/<\/?(?:head|body)(?:\s[^>]*)?>/gi, '');
  return parseHTML(
    `<html${attributes}><head>${bare.slice(start, end)}</head><body>${body}</body></html>`,
  ).document;
}
