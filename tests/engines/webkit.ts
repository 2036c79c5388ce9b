/** WebKitGTK over WebDriver, in a display of its own. Its phone is a narrow window with a mouse. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { programOnPath } from './program.ts';
import { EngineMissing, type Engine, type Point, type Size, type Tab } from './tab.ts';
import { KEY_CODES } from './webdriver.ts';
import { sessionsOf, type Driver, type Session, type Sessions } from './webkitSessions.ts';

/** Without this the browser's toolbar keeps the window wider than a phone. */
const NARROW_TOOLBAR =
  'window * { font-size: 1px; min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0 }';

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
  // Without a window manager the window under the pointer has the focus, and the pointer is in the
  // middle of the screen. So that is within a phone. Windows may be larger than the screen.
  const screen = spawn(
    display,
    ['-displayfd', '3', '-screen', '0', '600x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await firstLine(screen.stdio[3] as Readable);
  const environment = {
    ...process.env,
    DISPLAY: `:${number}`,
    GDK_BACKEND: 'x11',
    XDG_CONFIG_HOME: config,
  };
  const sessions = sessionsOf(() => startDriver(driver, environment), browser);
  const stop = () => {
    sessions.stop();
    screen.kill();
    rmSync(config, { recursive: true, force: true });
  };
  process.once('exit', stop);
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

async function startDriver(program: string, env: NodeJS.ProcessEnv): Promise<Driver> {
  const port = await freePort();
  const running = spawn(program, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}`;
  await untilListening(address, running);
  return { address, stop: () => void running.kill() };
}

async function newTab(sessions: Sessions, size: Size, mayHavePast: boolean): Promise<Tab> {
  const session = await sessions.take(mayHavePast);
  const { command, run, arrive, travel } = session;
  const act = async (...devices: object[]): Promise<void> =>
    void (await command('POST', '/actions', { actions: devices }));
  const resize = (width: number, height: number) => setSize(session, width, height);
  await resize(size.width, size.height).catch(async (error: Error) => {
    await sessions.giveBack(session, false);
    throw error;
  });
  return {
    open: (url) => arrive('/url', { url }),
    run,
    pressAt: (at, how) => {
      const press = mouse(moveTo(at), ...click(how === 'middle' ? 1 : 0));
      const held = keyboard(down('Control'), PAUSE, PAUSE, up('Control'));
      // Each device takes one step at a time: the key is down before the click begins.
      return how === 'Control' ? act(held, mouse(moveTo(at), ...click(0), PAUSE)) : act(press);
    },
    pointAt: (at) => act(mouse(moveTo(at))),
    drag: (from, to) => {
      const [press, release] = click(0);
      return act(mouse(moveTo(from), press, moveTo(to), release));
    },
    wheelAt: (at, by) => act(wheel(at, (session.turned += by))),
    key: (key) => act(keyboard(down(key), up(key))),
    back: () => travel('/back'),
    forward: () => travel('/forward'),
    reload: () => arrive('/refresh'),
    resize,
    count: async () => ((await command('GET', '/window/handles')) as string[]).length,
    screenshot: async (file) =>
      writeFileSync(file, Buffer.from(String(await command('GET', '/screenshot')), 'base64')),
    close: () => sessions.giveBack(session, mayHavePast),
  };
}

const PAUSE = { type: 'pause', duration: 0 };

function mouse(...actions: object[]): object {
  return { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
}

function moveTo({ x, y }: Point): object {
  return { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
}

function click(button: number): [object, object] {
  return [
    { type: 'pointerDown', button },
    { type: 'pointerUp', button },
  ];
}

function wheel({ x, y }: Point, by: number): object {
  const place = { x: Math.round(x), y: Math.round(y) };
  const scroll = { type: 'scroll', ...place, deltaX: 0, deltaY: by, duration: 0 };
  return { type: 'wheel', id: 'wheel', actions: [scroll] };
}

function keyboard(...actions: object[]): object {
  return { type: 'key', id: 'keyboard', actions };
}

function down(key: keyof typeof KEY_CODES): object {
  return { type: 'keyDown', value: KEY_CODES[key] };
}

function up(key: keyof typeof KEY_CODES): object {
  return { type: 'keyUp', value: KEY_CODES[key] };
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
