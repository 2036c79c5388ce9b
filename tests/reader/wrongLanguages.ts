/**
 * Finds words that do not state their language (WCAG 3.1.2), on the page of a Russian article,
 * whose interface is English: the script of a word says of which language it is. The function sees
 * nothing outside of itself, so it runs in a browser too.
 * @returns a line for each text and each attribute that is wrong
 */
export function wrongLanguages(root: Element): string[] {
  const [ours, theirs] = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u];
  const languageAt = (element: Element | null) =>
    element?.closest('[lang]')?.getAttribute('lang') ?? 'none';
  const found: string[] = [];
  const note = (what: string, element: Element | null) =>
    found.push(`${what}, as ${languageAt(element)}`);

  const texts = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { parentElement: holder, nodeValue: text } = node;
    if (!text || holder?.closest('script, style, textarea, [translate="no"]')) continue;
    // The headline of another article says by itself that it is of a third language.
    if (holder?.matches('a[lang]') && !['en', 'ru'].includes(languageAt(holder))) continue;
    const isOurs = ours.test(text);
    const isTheirs = theirs.test(text);
    if (isOurs && isTheirs) note(`both: ${text}`, holder);
    else if (isOurs && languageAt(holder) !== 'en') note(text, holder);
    else if (isTheirs && languageAt(holder) !== 'ru') note(text, holder);
  }
  // An attribute has one language. That of the interface leads.
  for (const element of root.querySelectorAll('[aria-label], [alt], [title]'))
    for (const name of ['aria-label', 'alt', 'title']) {
      if (element.closest('[aria-hidden="true"]')) continue;
      const text = element.getAttribute(name) ?? '';
      const language = ours.test(text) ? 'en' : theirs.test(text) ? 'ru' : null;
      if (language !== null && language !== languageAt(element)) note(`${name}: ${text}`, element);
    }
  return found;
}
