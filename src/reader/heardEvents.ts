/**
 * The events that React hears on its root. A component may have handlers for these and no others:
 * a handler for another event would never run. A test holds the components to this list.
 */
export const HEARD_EVENTS: readonly string[] = ['click', 'mousedown'];
