/** What a page asks of the worker. */
export type Asked =
  /** To keep the page, and files that it has loaded, by their paths. */
  | { kind: 'keep'; files: string[] }
  /**
   * To tell if there is another edition than the one the page shows. `again` asks the network
   * at once; otherwise a late answer counts, and the network is asked if that does not come.
   */
  | { kind: 'newest'; edition: string; again: boolean }
  /** To forget all and to end: the reader deletes what is kept on the device. */
  | { kind: 'leave' };

/** What the worker tells a page. */
export type Told = 'newer edition';
