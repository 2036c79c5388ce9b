/** The address of the site: its origin, or empty if unknown, and its path on the host. */
export type SiteAddress = { origin: string; base: string };

/**
 * Reads the one setting for the site's public address.
 * @param url SITE_URL, such as https://news.example/ or https://example.org/news/
 * @throws Error that says what is expected
 */
export function siteAddress(url: string | undefined): SiteAddress {
  if (url === undefined || url === '') return { origin: '', base: '/' };
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !['https:', 'http:'].includes(parsed.protocol))
    throw new Error(`SITE_URL: found "${url}", expected an address such as https://news.example/`);
  return { origin: parsed.origin, base: parsed.pathname.replace(/\/*$/, '/') };
}
