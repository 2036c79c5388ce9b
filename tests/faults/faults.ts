import { ABILITIES } from './abilities.ts';
import { ADDRESSES } from './addresses.ts';
import type { Fault } from './fault.ts';
import { MEDDLING } from './meddling.ts';
import { NETWORK } from './network.ts';

/** The table of everything that may go wrong while somebody reads. */
export const FAULTS: readonly Fault[] = [...NETWORK, ...ABILITIES, ...ADDRESSES, ...MEDDLING];
