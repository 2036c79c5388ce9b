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
  /** Happens once the page is hydrated, or is not going to be. */
  later?: (reader: Reader) => Promise<void>;
  /** Whether the page is to be hydrated in spite of it; `either` where both are as good. */
  leaves?: 'hydrated' | 'unhydrated' | 'either';
  /** Parts that the fault takes away; all others have to work. */
  without?: readonly Part[];
  /** The article's description is gone: somebody has removed it. */
  withoutDescription?: boolean;
  /** What a browser says by itself of a script that is none. */
  says?: RegExp;
  /** The part of the article that is wider than the window is not ours. */
  isWide?: boolean;
};
