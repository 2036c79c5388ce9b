/**
 * The part of the W3C's WebDriver protocol that the tests use: https://www.w3.org/TR/webdriver2/
 */

/**
 * Sends a command to the session.
 * @param limitMs milliseconds until it is given up
 * @returns the value of the answer
 */
export type Command = (
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
  limitMs?: number,
) => Promise<unknown>;

/** The time limit of a command, in milliseconds. */
const LIMIT_MS = 30_000;

/**
 * Opens a session.
 * @param driver address of the driver
 * @throws Error with the driver's own words
 */
export async function openSession(driver: string, capabilities: object): Promise<Command> {
  const value = await send('POST', `${driver}/session`, {
    capabilities: { alwaysMatch: capabilities },
  });
  const { sessionId } = value as { sessionId: string };
  return (method, path, ...rest) => send(method, `${driver}/session/${sessionId}${path}`, ...rest);
}

async function send(
  method: string,
  url: string,
  body: object = {},
  limitMs = LIMIT_MS,
): Promise<unknown> {
  const response = await fetch(url, {
    method,
    signal: AbortSignal.timeout(limitMs),
    ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${method} ${new URL(url).pathname.split('/').at(-1)}: ${error}, ${message}`);
}

/** Keys as WebDriver spells them (section 17.4.2, "Keyboard actions"). */
export const KEY_CODES = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  Home: '\uE011',
  End: '\uE010',
  PageDown: '\uE00F',
  Space: ' ',
  Control: '\uE009',
} as const;
