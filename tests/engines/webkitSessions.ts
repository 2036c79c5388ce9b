/** Sessions of WebKitWebDriver, which has one at a time. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Tab } from './tab.ts';
import { openSession, type Command } from './webdriver.ts';

/** The longest time until another document is parsed. */
const LOAD_LIMIT_MS = 30_000;
const LOOK_AGAIN_MS = 25;
/**
 * While a step in the history changes the document, the driver now and then loses a script: of some
 * eight steps one, on a page of ours as on one without any script.
 */
const LOSES_SCRIPTS_MS = 3000;

export type Session = {
  command: Command;
  run: Tab['run'];
  /** Sends a command that leads to another document, and returns when that is parsed. */
  arrive: (path: string, body?: object) => Promise<void>;
  /** Takes a step in the history. It does not wait for the document it may lead to. */
  travel: (path: string) => Promise<void>;
  /** How far the wheel was turned; the driver turns it by the difference to the time before. */
  turned: number;
};

/** A running WebKitWebDriver. */
export type Driver = { address: string; stop: () => void };

export type Sessions = {
  take: (mayHavePast: boolean) => Promise<Session>;
  giveBack: (session: Session, mayHavePast: boolean) => Promise<void>;
  /** Ends the driver, and with it all sessions. */
  stop: () => void;
};

/**
 * Gives out sessions and takes them back. Only a new session has no history, but it takes seconds
 * to begin. So a tab that may have a past goes on in the session of the tab before it.
 * @param startDriver starts a driver; another one takes its place where it does not let go of a
 *   session
 * @param browser path of the program
 */
export function sessionsOf(startDriver: () => Promise<Driver>, browser: string): Sessions {
  let driver: Driver | null = null;
  let kept: Session | null = null;
  const stop = () => {
    driver?.stop();
    driver = null;
  };
  const begin = async () => openIn((driver ??= await startDriver()).address, browser);
  const end = ({ command }: Session) => command('DELETE', '').catch(stop);
  return {
    take: async (mayHavePast) => {
      const session = kept;
      kept = null;
      if (session && mayHavePast) return session;
      if (session) await end(session);
      return begin().catch(() => {
        // On a busy machine the browser may not have come in time, or an earlier one may not go.
        stop();
        return begin();
      });
    },
    giveBack: async (session, mayHavePast) => {
      if (mayHavePast && (await emptied(session))) kept = session;
      else await end(session);
    },
    stop,
  };
}

/**
 * Leaves the site and what it has stored, which another site on its port would find.
 * @returns whether that was possible
 */
async function emptied({ run, arrive }: Session): Promise<boolean> {
  try {
    await run(FORGET);
    await arrive('/url', { url: 'about:blank' });
    return true;
  } catch {
    return false;
  }
}

const FORGET = `['localStorage', 'sessionStorage'].forEach((it) => {
  try { window[it].clear(); } catch {}
})`;

async function openIn(driver: string, browser: string): Promise<Session> {
  const command = await openSession(driver, {
    // Otherwise each command waits until the page has loaded, and some pages never have.
    pageLoadStrategy: 'none',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  });
  let travelled = -Infinity;
  const run: Tab['run'] = async (expression) => {
    const ask = (limitMs?: number) =>
      command('POST', '/execute/sync', { script: `return (${expression})`, args: [] }, limitMs);
    if (performance.now() - travelled > LOSES_SCRIPTS_MS) return ask();
    return ask(LOSES_SCRIPTS_MS).catch((error: Error) => {
      if (error.name !== 'TimeoutError') throw error;
      return ask();
    });
  };
  const travel: Session['travel'] = async (path) => {
    // A step that stays on the page never ends for the driver.
    await command('POST', path).catch((error: Error) => {
      if (!/time/.test(error.message)) throw error;
    });
    travelled = performance.now();
  };
  const arrive: Session['arrive'] = async (path, body) => {
    await run('document.isLeft = true');
    await command('POST', path, body);
    const end = Date.now() + LOAD_LIMIT_MS;
    // Between two documents there is none to ask.
    while (!(await run(IS_THERE).catch(() => false))) {
      if (Date.now() > end) throw new Error(`No page within ${LOAD_LIMIT_MS / 1000} s.`);
      await pause(LOOK_AGAIN_MS);
    }
  };
  return { command, run, arrive, travel, turned: 0 };
}

const IS_THERE = "!document.isLeft && document.readyState !== 'loading'";
