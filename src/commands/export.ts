import { PROCESS_OUTPUT } from './commandLine.ts';
import { runExport } from './exportCommand.ts';

process.exitCode = runExport(process.argv.slice(2), PROCESS_OUTPUT);
