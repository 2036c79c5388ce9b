/**
 * Journeys and faults in three engines, on the built site. Prints a line for each. Exits with an
 * error if one fails or an engine is missing.
 * Usage: npm run test:engines -- [chromium] [firefox] [webkit] [--only words]
 *   [--journeys | --faults]
 */
import assert from 'node:assert/strict';
import { parseArgs } from 'node:util';
import { faultRuns } from '../faults/faultRuns.ts';
import { journeys } from './journeys.ts';
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

let [passed, failed] = [0, 0];
for (const name of names) {
  try {
    await runIn(await START[name]!());
  } catch (error) {
    if (!(error instanceof EngineMissing)) throw error;
    failed += 1;
    console.log(`FAILED ${name}: the engine is missing. ${error.message}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

async function runIn(engine: Engine): Promise<void> {
  await runAll(engine, all, ({ run, ms, fault }) => {
    if (fault === null) passed += 1;
    else failed += 1;
    const line = `${engine.name}, ${run.size.name}: ${run.name} (${(ms / 1000).toFixed(1)} s)`;
    console.log(fault === null ? `ok     ${line}` : `FAILED ${line}\n       ${fault}`);
  });
  await engine.close();
}

function journeyRuns(): Run[] {
  return journeys.flatMap(({ name, on, tampering = {}, walk }) =>
    SIZES.filter((size) => on === undefined || on === size.name).map((size) => ({
      name,
      size,
      tampering,
      walk: async (reader) => {
        await walk(reader);
        assert.deepEqual(await reader.errors(), [], 'errors that nobody caught');
      },
    })),
  );
}
