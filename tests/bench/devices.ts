import type { Browser, CDPSession, Page } from '@playwright/test';

/** A device: its window, and what it is slowed down to. */
export type Device = {
  name: string;
  width: number;
  height: number;
  phone: boolean;
  /** How many times slower the processor is. */
  cpu: number;
  network: { latencyMs: number; downBitsPerSecond: number } | null;
};

export const SLOW_PHONE: Device = {
  name: 'phone',
  width: 390,
  height: 844,
  phone: true,
  cpu: 4,
  network: { latencyMs: 150, downBitsPerSecond: 1_600_000 },
};

export const FAST_DESKTOP: Device = {
  name: 'desktop',
  width: 1360,
  height: 900,
  phone: false,
  cpu: 1,
  network: null,
};

/** Visits in a fresh context of a browser, in a tab that is as slow as the device. */
export async function onDevice<T>(
  browser: Browser,
  device: Device,
  visit: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: device.width, height: device.height },
    deviceScaleFactor: device.phone ? 2 : 1,
    isMobile: device.phone,
    hasTouch: device.phone,
  });
  try {
    const page = await context.newPage();
    // The TypeScript runner marks functions with this name, which the page does not know.
    await page.addInitScript('globalThis.__name = (marked) => marked');
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: device.cpu });
    if (device.network) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: device.network.latencyMs,
        downloadThroughput: device.network.downBitsPerSecond / 8,
        uploadThroughput: device.network.downBitsPerSecond / 16,
      });
    }
    return await visit(page, session);
  } finally {
    await context.close();
  }
}
