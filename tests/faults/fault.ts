import type { Tampering } from '../engines/site.ts';
import type { Reader } from '../engines/reader.ts';

/** Parts of the page that a reader works with. */
export type Part = 'list' | 'heading link' | 'statement link' | 'switch';

/** Something that is wrong with the network, the browser, the address or the page. */
export type Fault = {
  name: string;
  /** Hash of the address, with its `#`. */
  hash?: string;
  tampering?: Tampering;
  /** Runs once the page is hydrated, or will not be. */
  later?: (reader: Reader) => Promise<void>;
  /** Whether the page should be hydrated with this fault; `either` if both are fine. */
  leaves?: 'hydrated' | 'unhydrated' | 'either';
  /** Parts that the fault takes away; all others have to work. */
  without?: readonly Part[];
  /** The fault removes the article's description. */
  withoutDescription?: boolean;
  /** Errors that the browser itself reports for a broken script. */
  says?: RegExp;
  /** The fault adds something that is wider than the window. */
  isWide?: boolean;
};
