import { readFileSync } from 'node:fs';
import { PROCESS_OUTPUT } from './commandLine.ts';
import { runImport } from './importCommand.ts';

process.exitCode = runImport(process.argv.slice(2), {
  ...PROCESS_OUTPUT,
  readInput: () => readFileSync(0),
});
