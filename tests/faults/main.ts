/**
 * The fault table in Chromium, on a phone, on the built site. Prints what fails, and what failed
 * once.
 * Usage: npm run test:faults [-- --half] [words of a name]
 * With --half every second fault, which is what the gate has time for.
 */
import { startChromium } from '../engines/puppeteer.ts';
import { runAll } from '../engines/run.ts';
import { SIZES } from '../engines/tab.ts';
import { faultRuns } from './faultRuns.ts';

const isHalf = process.argv.includes('--half');
const words = process.argv.slice(2).find((word) => word !== '--half') ?? '';
const phone = SIZES.filter(({ name }) => name === 'phone');
const runs = faultRuns(phone).filter(
  ({ name }, index) => name.includes(words) && (!isHalf || index % 2 === 0),
);
const start = Date.now();
let [failed, repeated] = [0, 0];
const engine = await startChromium();
await runAll(engine, runs, ({ run, fault, before }) => {
  if (before === null) return;
  repeated += 1;
  if (fault !== null) failed += 1;
  console.log(`${fault === null ? 'REPEATED' : 'FAILED'} ${run.name}\n       ${fault ?? before}`);
});
await engine.close();
const seconds = Math.round((Date.now() - start) / 1000);
console.log(
  `Faults: ${runs.length - failed} borne, ${failed} failed, ${repeated} repeated, in ${seconds} s`,
);
process.exit(failed > 0 || runs.length === 0 ? 1 : 0);
