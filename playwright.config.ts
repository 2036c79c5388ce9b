import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from './tests/browser/chromium.ts';

const launchOptions = chromiumLaunchOptions();

/** Several checkouts on one machine each test their own site: JOURNEY_PORT keeps them apart. */
const port = process.env['JOURNEY_PORT'] ?? '4174';

/** Journeys through the built site, on a desktop and on a phone. */
export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  fullyParallel: true,
  // Journeys wait more than they compute: three at once keep two processors busy.
  workers: 3,
  // On a shared machine a browser now and then takes longer than any limit that finds faults.
  retries: process.env['CI'] ? 2 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions,
    // A worker would answer in place of what a journey puts in the network's way. Those about the
    // worker let it in (offline.spec.ts).
    serviceWorkers: 'block',
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1360, height: 900 } } },
    {
      name: 'phone',
      // What a text can run does not depend on the size of the window.
      testIgnore: /hostile/,
      use: {
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        hasTouch: true,
        isMobile: true,
      },
    },
  ],
});
