import { basename, dirname } from 'node:path';
import type { Article } from '../article/format/article.ts';
import { placeOf } from '../article/format/fault.ts';
import { lineFinder } from '../article/format/faultLines.ts';
import { statementPlaces } from '../article/format/statementPlaces.ts';
import { statementsOf } from '../article/format/statements.ts';
import { edited } from '../editing/edited.ts';
import { rewrittenJson } from '../editing/rewrittenJson.ts';
import { UNCLEAR, unclearStatements } from '../import/attribution/unclear.ts';
import { replaceFiles } from '../library/replaceFiles.ts';
import { DONE, NO_ARTICLE, readCommandLine, USAGE, type Output } from './commandLine.ts';
import { fileError } from '../library/fileError.ts';
import { numbersIn } from './numbersIn.ts';
import { readArticleFile } from './readArticleFile.ts';

const HELP = `Lists who says what in an article, statement by statement, and confirms proposals.

  npm run proposals -- ARTICLE.json [options]

  --open            only what an editor has not decided yet
  --confirm LIST    confirm the proposals with these numbers: 3,5-9; or all
  --help            this text

A line is number, line of the file, state, source, act, "cue" and the sentence. The states:
confirmed; proposed: presumed until you confirm it; unclear: likely to be somebody's, nobody is
proposed. npm run desk shows the same in the browser, where everything can be changed.
`;

const OPTIONS = {
  open: { type: 'boolean', default: false },
  confirm: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/**
 * The proposals command: lists the statements of an article, or confirms some of them.
 * @param args as given on the command line
 * @returns the exit status; if anything is wrong, the command has said it and written nothing
 */
export function runProposals(args: readonly string[], output: Output): number {
  const { out, err } = output;
  const given = readCommandLine(args, { help: HELP, options: OPTIONS, formats: [] }, output);
  if (typeof given === 'number') return given;
  const { file, values } = given;
  const read = readArticleFile(file);
  if ('wrong' in read) {
    err(read.wrong);
    return NO_ARTICLE;
  }
  let { article, text } = read;
  if (values.confirm !== undefined) {
    const open = statementsOf(article).flatMap(({ proposed }, index) =>
      proposed === true ? [index + 1] : [],
    );
    const wanted = values.confirm === 'all' ? open : numbersIn(values.confirm);
    const wrong = wanted?.find((number) => !open.includes(number));
    if (wanted === null || wanted.length === 0 || wrong !== undefined) {
      const reason =
        wrong === undefined
          ? `found "${values.confirm}", expected numbers such as 3,5-9`
          : `statement ${wrong} is no proposal`;
      err(`--confirm: ${reason}. Proposals are ${open.join(', ') || 'none'}.\n`);
      return USAGE;
    }
    const statements = wanted.map((number) => number - 1);
    article = edited(article, { type: 'confirm', statements });
    text = rewrittenJson(text, article);
    try {
      replaceFiles(dirname(file), [[basename(file), text]]);
    } catch (error) {
      err(fileError(file, error));
      return NO_ARTICLE;
    }
  }
  out(listOf(article, text, values.open));
  return DONE;
}

function listOf(article: Article, text: string, isOpenOnly: boolean): string {
  const statements = statementsOf(article);
  const unclear = unclearStatements(article);
  const lineOf = lineFinder(text);
  const places = statementPlaces({ path: [], value: article });
  const labels = new Map(article.sources.map(({ id, label }) => [id, label]));
  const rows = statements.flatMap((statement, index) => {
    const { source, act = '', cue, proposed } = statement;
    const why = unclear.get(index);
    if (isOpenOnly && proposed !== true && why === undefined) return [];
    const decided = source === undefined ? '' : 'confirmed';
    const state = proposed === true ? 'proposed' : why === undefined ? decided : 'unclear';
    return [
      [
        String(index + 1).padStart(3),
        `line ${lineOf(placeOf(places[index]?.path ?? [])) ?? 0}`,
        state,
        source === undefined ? (why === undefined ? '' : UNCLEAR[why]) : (labels.get(source) ?? ''),
        act,
        cue === undefined ? '' : `"${cue}"`,
        statement.text,
      ],
    ];
  });
  const widths = rows.reduce(
    (all, row) => row.map((cell, column) => Math.max(all[column] ?? 0, cell.length)),
    [] as number[],
  );
  const lines = rows.map((row) =>
    row.map((cell, column) => (column < 6 ? cell.padEnd(widths[column] ?? 0) : cell)).join('  '),
  );
  const proposals = statements.filter(({ proposed }) => proposed === true).length;
  const attributed = statements.filter(({ source }) => source !== undefined).length;
  const total = `${attributed - proposals} of ${attributed} attributions confirmed, ${unclear.size} statements unclear`;
  return `${[...lines, total].join('\n')}\n`;
}
