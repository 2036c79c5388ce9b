import { readFileSync } from 'node:fs';
import { runImport } from './importCommand.ts';

process.exitCode = runImport(process.argv.slice(2), {
  readInput: () => readFileSync(0),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
