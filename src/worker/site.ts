/** What a worker knows of its site. The build writes it into the worker (site/workerFile.ts). */
export type Site = {
  /** Path of the site on its host, with slashes at both ends. */
  base: string;
  /** Path below the base of the page that says that there is no connection. */
  offlinePath: string;
  /**
   * The scripts of this build by their paths on the host, each with the beginning of its SHA-256.
   * Their own names hold another hash: that of the sources.
   */
  scripts: Record<string, string>;
};

declare const LESART_SITE: Site;

/** The site of this worker. */
export const SITE: Site = LESART_SITE;
