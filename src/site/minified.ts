import { minifySync } from 'vite';

/** Few texts, each on many pages. */
const known = new Map<string, string>();

/** A script with short names and without white space. */
export function minified(script: string): string {
  const earlier = known.get(script);
  if (earlier !== undefined) return earlier;
  const { code, errors } = minifySync('head.js', script, { module: false });
  const [error] = errors;
  if (error) throw new Error(`A script of the head is broken: ${error.message}`);
  known.set(script, code);
  return code;
}
