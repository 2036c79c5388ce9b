import { runExport } from './exportCommand.ts';

process.exitCode = runExport(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
