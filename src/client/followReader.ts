import { createCore } from '../reader/core.ts';
import { offerReadAloud } from '../reader/speech/offerReadAloud.ts';
import { wordsFor } from '../reader/words/wordsFor.ts';
import { hydrateOnDemand } from './hydrateOnDemand.ts';

/** Begins to follow the reader on the prerendered page, and hydrates it when there is a reason. */
export function followReader(slug: string, language: string): void {
  const core = createCore(slug, language);
  core.follow();
  hydrateOnDemand(core, slug);
  offerReadAloud(wordsFor(language), () => {
    import('../reader/speech/readAloud.ts')
      .then(({ readAloud }) => readAloud(language))
      // A press later asks again.
      .catch(() => {});
  });
}
