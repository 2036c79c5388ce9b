import { createCore } from '../reader/core.ts';
import { hydrateOnDemand } from './hydrateOnDemand.ts';

/** Begins to follow the reader on the prerendered page, and hydrates it when there is a reason. */
export function followReader(slug: string, language: string): void {
  const core = createCore(slug, language);
  core.follow();
  hydrateOnDemand(core, slug);
}
