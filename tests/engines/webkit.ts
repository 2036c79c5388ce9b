/** WebKitGTK over WebDriver, in a display of its own. Its phone is a narrow window with a mouse. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { programOnPath } from './program.ts';
import { EngineMissing, type Engine, type Size, type Tab } from './tab.ts';
import { KEY_CODES, type Command } from './webdriver.ts';
import { sessionsOf, type Session, type Sessions } from './webkitSessions.ts';

/** Without this the browser's toolbar keeps the window wider than a phone. */
const NARROW_TOOLBAR =
  'window * { font-size: 1px; min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0 }';

const MOUSE = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };

export async function startWebKit(): Promise<Engine> {
  const [driver, display, browser] = [
    programOnPath('WebKitWebDriver'),
    programOnPath('Xvfb'),
    miniBrowser(),
  ];
  if (driver === null || display === null || browser === null)
    throw new EngineMissing('Install it with "apt-get install webkit2gtk-driver xvfb".');

  const config = mkdtempSync(join(tmpdir(), 'lesart-gtk-'));
  mkdirSync(join(config, 'gtk-3.0'));
  writeFileSync(join(config, 'gtk-3.0/gtk.css'), NARROW_TOOLBAR);
  const screen = spawn(
    display,
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await firstLine(screen.stdio[3] as Readable);
  const port = await freePort();
  const running = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: {
      ...process.env,
      DISPLAY: `:${number}`,
      GDK_BACKEND: 'x11',
      XDG_CONFIG_HOME: config,
    },
    stdio: 'ignore',
  });
  const stop = () => {
    for (const child of [running, screen]) child.kill();
    rmSync(config, { recursive: true, force: true });
  };
  process.once('exit', stop);
  const address = `http://127.0.0.1:${port}`;
  await untilListening(address, running);
  const sessions = sessionsOf(address, browser);
  return {
    name: 'webkit',
    atOnce: 1,
    newTab: (size, { mayHavePast = false } = {}) => newTab(sessions, size, mayHavePast),
    close: async () => {
      process.removeListener('exit', stop);
      stop();
    },
  };
}

async function newTab(sessions: Sessions, size: Size, mayHavePast: boolean): Promise<Tab> {
  const session = await sessions.take(mayHavePast);
  const { command, run, arrive } = session;
  const act = (device: object, ...actions: object[]) =>
    command('POST', '/actions', { actions: [{ ...device, actions }] });
  const move = (x: number, y: number) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
  });
  const resize = (width: number, height: number) => setSize(session, width, height);
  await resize(size.width, size.height).catch(async (error: Error) => {
    await sessions.giveBack(session, false);
    throw error;
  });
  return {
    open: (url) => arrive('/url', { url }),
    run,
    pressAt: async (x, y) =>
      void (await act(
        MOUSE,
        move(x, y),
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      )),
    pointAt: async (x, y) => void (await act(MOUSE, move(x, y))),
    wheel: async (by) =>
      void (await act(
        { type: 'wheel', id: 'wheel' },
        {
          type: 'scroll',
          x: size.width / 2,
          y: size.height / 2,
          deltaX: 0,
          deltaY: by,
          duration: 0,
        },
      )),
    key: async (key) =>
      void (await act(
        { type: 'key', id: 'keyboard' },
        { type: 'keyDown', value: KEY_CODES[key] },
        { type: 'keyUp', value: KEY_CODES[key] },
      )),
    back: () => travel(command, '/back'),
    forward: () => travel(command, '/forward'),
    reload: () => arrive('/refresh'),
    resize,
    screenshot: async (file) =>
      writeFileSync(file, Buffer.from(String(await command('GET', '/screenshot')), 'base64')),
    close: () => sessions.giveBack(session, mayHavePast),
  };
}

/** A step that stays on the page never ends for the driver, so this does not wait. */
async function travel(command: Command, path: string): Promise<void> {
  await command('POST', path).catch((error: Error) => {
    if (!/time/.test(error.message)) throw error;
  });
}

/** Gives the page a size; the window is larger by the browser's toolbar. */
async function setSize({ command, run }: Session, width: number, height: number): Promise<void> {
  for (let look = 0; look < 40; look++) {
    const [inside, tall, outside] = (await run(SIZE_NOW)) as [number, number, number];
    if (inside === width && tall === height) return;
    const frame = outside - tall;
    if (look % 10 === 0) await command('POST', '/window/rect', { width, height: height + frame });
    await pause(25);
  }
  throw new Error(`The window does not become ${width} by ${height}.`);
}

const SIZE_NOW = '[innerWidth, innerHeight, outerHeight]';

function miniBrowser(): string | null {
  const libraries = ['/usr/lib', '/usr/libexec', ...folders('/usr/lib')];
  return (
    libraries
      .flatMap((folder) => ['4.1', '4.0'].map((it) => join(folder, `webkit2gtk-${it}/MiniBrowser`)))
      .find((file) => existsSync(file)) ?? null
  );
}

function folders(parent: string): string[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(parent, name));
}

function firstLine(stream: Readable): Promise<string> {
  return new Promise((resolve) => {
    stream.once('data', (data) => resolve(String(data).trim()));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

async function untilListening(address: string, driver: ChildProcess): Promise<void> {
  for (let look = 0; look < 100; look++) {
    if (driver.exitCode !== null) break;
    const isThere = await fetch(`${address}/status`).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await pause(50);
  }
  throw new Error('WebKitWebDriver does not answer.');
}
