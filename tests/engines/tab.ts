/** What journeys and faults need of a browser with any engine. */

/**
 * A window. A phone is narrow in every engine; touch and a mobile viewport depend on the engine.
 */
export type Size = { name: 'phone' | 'desktop'; width: number; height: number };

export const SIZES: readonly Size[] = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desktop', width: 1360, height: 900 },
];

/** Keys by their names in the UI Events standard. */
export type Key = 'Escape' | 'Tab' | 'Enter' | 'Home' | 'End' | 'PageDown' | 'Space';

/** A point in the window. */
export type Point = { x: number; y: number };

/** A press other than a plain one: with the middle button, or while the Control key is held. */
export type Modified = 'middle' | 'Control';

/** One tab. Lengths are CSS pixels in the window. The engine makes all input itself. */
export type Tab = {
  /** Goes to an address, and returns when the document has been parsed. */
  open: (url: string) => Promise<void>;
  /** @param expression JavaScript; its value goes through JSON. @throws where it throws */
  run: (expression: string) => Promise<unknown>;
  /** Clicks, or taps where the tab is a phone that knows touch. */
  pressAt: (at: Point, how?: Modified) => Promise<void>;
  /** Moves the pointer; nothing on a phone that knows touch. */
  pointAt: (at: Point) => Promise<void>;
  /** Presses the mouse at one point and lets it go at another. */
  drag: (from: Point, to: Point) => Promise<void>;
  wheelAt: (at: Point, by: number) => Promise<void>;
  key: (key: Key) => Promise<void>;
  back: () => Promise<void>;
  forward: () => Promise<void>;
  reload: () => Promise<void>;
  resize: (width: number, height: number) => Promise<void>;
  /** How many tabs there are: this one, and those that it has opened. */
  count: () => Promise<number>;
  /** @param file a PNG */
  screenshot: (file: string) => Promise<void>;
  close: () => Promise<void>;
};

/**
 * `mayHavePast`: its history may hold pages of earlier tabs, where that saves time.
 * `forcedColors`: the reader's colours replace those of the page.
 */
export type TabOptions = { mayHavePast?: boolean; forcedColors?: boolean };

/** A running browser. */
export type Engine = {
  name: string;
  /** The number of tabs that can run at once without slowing each other's timers. */
  atOnce: number;
  /** A tab without storage or cache of earlier tabs. */
  newTab: (size: Size, options?: TabOptions) => Promise<Tab>;
  close: () => Promise<void>;
};

/** An engine is not on this machine; the message says how to get it. */
export class EngineMissing extends Error {
  override name = 'EngineMissing';
}
