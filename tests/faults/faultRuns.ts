/** The checks of the page with a fault. */
import assert from 'node:assert/strict';
import {
  description,
  followHeading,
  followInList,
  followStatement,
  isHydrated,
  missing,
  overflow,
  PATH,
  sectionIds,
  statements,
  switchAttribution,
  untilHydrated,
  untilListClosed,
} from '../engines/article.ts';
import type { Reader } from '../engines/reader.ts';
import type { Run } from '../engines/run.ts';
import type { Size } from '../engines/tab.ts';
import type { Fault, Part } from './fault.ts';
import { FAULTS } from './faults.ts';

/** Longer than hydration takes, shorter than the wait for another try of the data. */
const SETTLE_MS = 700;

const [, SECOND = '', THIRD = ''] = sectionIds;

/** Each fault once for each size of window. */
export function faultRuns(sizes: readonly Size[]): Run[] {
  return FAULTS.flatMap((fault) =>
    sizes.map((size) => ({
      name: fault.name,
      size,
      tampering: fault.tampering ?? {},
      mayHavePast: true,
      walk: (reader) => bear(reader, fault),
    })),
  );
}

async function bear(reader: Reader, fault: Fault): Promise<void> {
  const { leaves = 'hydrated', hash = '', later, says = /^$/ } = fault;
  await reader.open(PATH + hash);
  if (leaves === 'hydrated') await untilHydrated(reader);
  else await reader.rest(SETTLE_MS);
  if (leaves === 'unhydrated')
    assert.equal(await isHydrated(reader), false, 'the page is hydrated');
  await later?.(reader);

  const expected = fault.withoutDescription
    ? statements.filter((text) => !description.includes(text))
    : statements;
  const complaints: string[] = [];
  const note = async (what: string, ask: () => Promise<unknown>) => {
    await ask().catch((error: Error) => complaints.push(`${what}: ${error.message}`));
  };
  const expectText = async () => {
    const gone = await missing(reader, expected);
    if (gone.length > 0)
      throw new Error(`${gone.length} of ${expected.length} sentences are gone.`);
    const wider = await overflow(reader);
    if (wider > 0 && fault.isWide !== true) throw new Error(`The page is ${wider} px too wide.`);
  };
  await note('text', expectText);
  const parts: Record<Part, () => Promise<void>> = {
    list: async () => {
      await followInList(reader, SECOND);
      // Without a script, Escape or a press beside the list closes it.
      if (leaves === 'hydrated') await untilListClosed(reader);
      else await reader.key('Escape');
    },
    'statement link': () => followStatement(reader),
    switch: async () => {
      await switchAttribution(reader, true);
      await switchAttribution(reader, false);
    },
    // This comes last, since its notice may cover the other parts.
    'heading link': () => followHeading(reader, THIRD),
  };
  for (const [part, use] of Object.entries(parts))
    if (fault.without?.includes(part as Part) !== true) await note(part, use);
  await note('text at the end', expectText);
  const errors = await reader.errors();
  complaints.push(...errors.filter((error) => !says.test(error)).map((it) => `uncaught: ${it}`));
  if (await reader.evaluate(() => 'ran' in window)) complaints.push('A script of the address ran.');
  if (complaints.length > 0) throw new Error([...new Set(complaints)].join('\n       '));
}
