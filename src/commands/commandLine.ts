import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Exit statuses: done; the input cannot be an article; the command was not understood. */
export const DONE = 0;
export const NO_ARTICLE = 1;
export const USAGE = 2;

/** Where a command writes: its result, and what it has to say. */
export type Output = { out: (text: string) => void; err: (text: string) => void };

/** The output of this process. */
export const PROCESS_OUTPUT: Output = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

type Options = NonNullable<ParseArgsConfig['options']>;
type Command<Known extends Options> = {
  help: string;
  /** Options, one of them `help`. */
  options: Known;
  /** What `--format` may name. */
  formats: readonly string[];
};
type Parsed<Known extends Options> = ReturnType<
  typeof parseArgs<{ options: Known; allowPositionals: true }>
>;
type Given<Known extends Options> = { file: string; values: Parsed<Known>['values'] };

/**
 * Reads a command line with one file and options.
 * @param args as given on the command line
 * @returns file and options; or the exit status, once help or what is wrong has been said
 */
export function readCommandLine<const Known extends Options>(
  args: readonly string[],
  { help, options, formats }: Command<Known>,
  { out, err }: Output,
): Given<Known> | number {
  const refuse = (reason: string): number => {
    err(`${reason}\n\n${help}`);
    return USAGE;
  };
  let parsed: Parsed<Known>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return refuse((error as Error).message);
  }
  const { values, positionals } = parsed;
  const { help: isHelp, format }: { help?: unknown; format?: unknown } = values;
  const [file, ...more] = positionals;
  if (isHelp === true) {
    out(help);
    return DONE;
  }
  if (file === undefined) return refuse('No file named.');
  if (more.length > 0) return refuse('One file at a time.');
  if (typeof format === 'string' && !formats.includes(format))
    return refuse(`No format "${format}"; there are ${formats.join(', ')}.`);
  return { file, values };
}
