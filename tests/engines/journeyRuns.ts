/** The journeys as visits, each once for each size of window. */
import assert from 'node:assert/strict';
import { buildNastyLibrary } from '../journeys/nastyLibrary.ts';
import { journeys } from './journey.ts';
import './journeys/reading.ts';
import './journeys/links.ts';
import './journeys/current.ts';
import './journeys/overlays.ts';
import './journeys/returns.ts';
import './journeys/editions.ts';
import './journeys/passages.ts';
import './journeys/tablet.ts';
import './journeys/notices.ts';
import './journeys/sharing.ts';
import './journeys/quotes.ts';
import './journeys/width.ts';
import './journeys/reach.ts';
import './journeys/languages.ts';
import './journeys/no-script.ts';
import type { Run } from './run.ts';
import { SIZES } from './tab.ts';

let nasty: string | undefined;

export function journeyRuns(): Run[] {
  return journeys.flatMap(({ name, on, library, walk, ...options }) =>
    SIZES.filter((size) => on === undefined || on === size.name).map((size) => ({
      name,
      size,
      tampering: options.tampering ?? {},
      forcedColors: options.forcedColors ?? false,
      cannot: options.cannot ?? {},
      // Building it takes seconds, and not every choice of journeys needs it.
      dist: library && (() => (nasty ??= buildNastyLibrary().dist)),
      walk: async (reader) => {
        await walk(reader);
        assert.deepEqual(await reader.errors(), [], 'errors that nobody caught');
      },
    })),
  );
}
