import { PROCESS_OUTPUT } from './commandLine.ts';
import { runProposals } from './proposalsCommand.ts';

process.exitCode = runProposals(process.argv.slice(2), PROCESS_OUTPUT);
