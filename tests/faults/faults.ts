import { ABILITIES } from './abilities.ts';
import { ADDRESSES } from './addresses.ts';
import type { Fault } from './fault.ts';
import { MEDDLING } from './meddling.ts';
import { NETWORK } from './network.ts';

/** Everything that may go wrong while somebody reads, a line each. */
export const FAULTS: readonly Fault[] = [...NETWORK, ...ABILITIES, ...ADDRESSES, ...MEDDLING];
