/**
 * Builds the site once more, and fails if any file differs from the one in `dist`: what is deployed
 * tells of a change only where there is one. Run after a build.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const DIST = join(import.meta.dirname, '../dist');
/** Equals no file of the site. */
const NOTHING = Buffer.from('nothing');
const again = mkdtempSync(join(tmpdir(), 'lesart-'));
try {
  await build({ logLevel: 'error', build: { outDir: again, emptyOutDir: true } });
  const [before, after] = [filesIn(DIST), filesIn(again)];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const other = names.filter((name) => !before.get(name)?.equals(after.get(name) ?? NOTHING));
  for (const name of other) console.log(`${name} differs in a second build`);
  if (other.length > 0) process.exitCode = 1;
  else console.log(`${names.length} files are the same in a second build`);
} finally {
  rmSync(again, { recursive: true });
}

function filesIn(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(folder, name))]));
}
