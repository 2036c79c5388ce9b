/**
 * Journeys and faults in three engines, on the built site. Prints a line for each. One that fails
 * is made once more, and both results are printed. Exits with an error if one fails twice or an
 * engine is missing.
 * Usage: npm run test:engines -- [chromium] [firefox] [webkit] [--only words]
 *   [--journeys | --faults]
 */
import { parseArgs } from 'node:util';
import { faultRuns } from '../faults/faultRuns.ts';
import { journeyRuns } from './journeyRuns.ts';
import { startChromium, startFirefox } from './puppeteer.ts';
import { runAll, type Run } from './run.ts';
import { several } from './several.ts';
import { EngineMissing, SIZES, type Engine } from './tab.ts';
import { startWebKit } from './webkit.ts';

const START: Record<string, () => Promise<Engine>> = {
  chromium: startChromium,
  firefox: () => several(2, startFirefox),
  webkit: () => several(2, startWebKit),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    journeys: { type: 'boolean', default: false },
    faults: { type: 'boolean', default: false },
  },
});
const names = positionals.length > 0 ? positionals : Object.keys(START);
const unknown = names.filter((name) => !(name in START));
if (unknown.length > 0) {
  console.error(
    `No such engine: ${unknown.join(', ')}. There are ${Object.keys(START).join(', ')}.`,
  );
  process.exit(1);
}

const all = [
  ...(values.faults ? [] : journeyRuns()),
  ...(values.journeys ? [] : faultRuns(SIZES.filter(({ name }) => name === 'phone'))),
].filter(({ name }) => name.toLowerCase().includes(values.only.toLowerCase()));

let [passed, failed, repeated] = [0, 0, 0];
const tallies: string[] = [];
for (const name of names) {
  try {
    await runIn(await START[name]!());
  } catch (error) {
    if (!(error instanceof EngineMissing)) throw error;
    failed += 1;
    console.log(`FAILED ${name}: the engine is missing. ${error.message}`);
  }
}
for (const tally of tallies) console.log(tally);
console.log(`${passed} passed, ${failed} failed, ${repeated} repeated`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

async function runIn(engine: Engine): Promise<void> {
  const start = Date.now();
  const earlier = { passed, failed, repeated };
  const title = ({ size, name }: Run) => `${engine.name}, ${size.name}: ${name}`;
  const reasonNot = ({ cannot }: Run) => cannot?.[engine.name];
  const skipped = all.filter(reasonNot);
  for (const run of skipped) console.log(`skipped ${title(run)}. ${reasonNot(run)}.`);
  const possible = all.filter((run) => !reasonNot(run));
  await runAll(engine, possible, ({ run, ms, fault, before }) => {
    if (before !== null) repeated += 1;
    if (fault === null) passed += 1;
    else failed += 1;
    const line = `${title(run)} (${(ms / 1000).toFixed(1)} s)`;
    console.log(fault === null ? `ok     ${line}` : `FAILED ${line}\n       ${fault}`);
    if (before !== null) console.log(`       Repeated. The first time: ${before}`);
  });
  await engine.close();
  tallies.push(
    `${engine.name}: ${passed - earlier.passed} passed, ${failed - earlier.failed} failed, ` +
      `${repeated - earlier.repeated} repeated, ${skipped.length} skipped, ` +
      `in ${Math.round((Date.now() - start) / 1000)} s`,
  );
}
