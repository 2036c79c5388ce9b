const DECLARATION = /(?<=[{;])(--[\w-]+):([^;}]*)/g;
const USE = /var\((--[\w-]+)\)/g;
const FONT = /(?<=[{;])font(?:-family)?:[^;}]*/g;
/** The name of a typeface that needs no quotes: words alone (CSS Fonts 4, section 2.1). */
const QUOTED_NAME = /"([A-Z][A-Za-z]*(?: [A-Za-z]+)*)"/g;
/** The rules that declare the tokens, under no condition. */
const TOKENS = /(?:^|@layer (?:later\.)?tokens\{):root(\{[^}]*\})/g;

/**
 * Writes the tokens that never change into the rules that use them, so that a page carries neither
 * their names nor a place where they are declared. One that another rule declares anew, for a dark
 * theme or a wide window, stays a custom property, and so does one that is made of such. The spaces
 * go that the minifier leaves in values with such properties, and the quotes around names of
 * typefaces that need none.
 * @param css as the build has minified it
 */
export function writeOutConstants(css: string): string {
  const tokens = Array.from(css.matchAll(TOKENS), ([, rule]) => rule).join('');
  const declared = Array.from(css.matchAll(DECLARATION), ([, name]) => name);
  const values = new Map(
    Array.from(tokens.matchAll(DECLARATION), ([, name = '', value = '']) => [name, value]),
  );

  /** Null where the value may change, or depends on what may. */
  const constant = (name: string): string | null => {
    const value = values.get(name);
    if (value === undefined || declared.filter((it) => it === name).length > 1) return null;
    const written = value.replaceAll(USE, (use, it: string) => constant(it) ?? use);
    return written.includes('var(') ? null : written;
  };
  return css
    .replaceAll(DECLARATION, (declaration, name: string) =>
      constant(name) === null ? declaration : '',
    )
    .replaceAll(USE, (use, name: string) => constant(name) ?? use)
    .replaceAll(/(?<=[{;]);+/g, '')
    .replaceAll(FONT, (font) => font.replaceAll(QUOTED_NAME, '$1'))
    .replaceAll(/("[^"]*")|, /g, (_, text: string | undefined) => text ?? ',');
}
