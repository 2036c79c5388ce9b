import { HEARD_EVENTS } from '../reader/heardEvents.ts';

/**
 * Lets React listen on its root only to the events that components handle. Left alone, it listens
 * to all there are. Then every turn of the wheel and every move of a finger over the text goes
 * through the main thread, and a press passes React once for each of its parts.
 * @param root before React has it
 */
export function hearOnly(root: HTMLElement): void {
  const listen = root.addEventListener.bind(root);
  root.addEventListener = (...args: Parameters<typeof listen>) => {
    if (HEARD_EVENTS.includes(args[0])) listen(...args);
  };
}
