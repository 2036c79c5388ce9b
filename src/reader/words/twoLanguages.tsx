import type { ReactNode } from 'react';

/**
 * Words of the interface that may hold marked words of the article. Where the two are of different
 * languages, those of the article state theirs (WCAG 3.1.2). Otherwise it is a plain string, as the
 * leaf rule wants it.
 * @param textLang the language of the article if it is another one
 */
export function inTheirLanguages(words: string, textLang: string | undefined): ReactNode {
  const parts = words.split(/[\u2068\u2069]/);
  if (textLang === undefined) return parts.join('');
  return parts.map(
    (part, index) =>
      part !== '' && (
        <span key={index} lang={index % 2 === 0 ? undefined : textLang}>
          {part}
        </span>
      ),
  );
}
