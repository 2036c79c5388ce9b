import type { ShownFault } from '../api.ts';

/** A request that is not done. The status is that of HTTP. */
export class Refused extends Error {
  override name = 'Refused';

  constructor(
    readonly status: number,
    message: string,
    readonly faults: ShownFault[] = [],
  ) {
    super(message);
  }
}
