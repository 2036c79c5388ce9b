import { createCore } from '../reader/core.ts';
import { offerReadAloud } from '../reader/speech/offerReadAloud.ts';
import { watchVisit } from '../reader/visit/watchVisit.ts';
import { wordsFor } from '../reader/words/wordsFor.ts';
import { hydrateOnDemand } from './hydrateOnDemand.ts';
import { dataLink } from './prerenderedArticle.ts';

/** Begins to follow the reader on the prerendered page, and hydrates it when there is a reason. */
export function followReader(slug: string, language: string): void {
  const core = createCore(language);
  const { progress } = core.position;
  watchVisit({ slug, language, data: dataLink()?.href ?? null, progress });
  core.follow();
  hydrateOnDemand(core, slug);
  offerReadAloud(wordsFor(language), () => {
    import('../reader/speech/readAloud.ts')
      .then(({ readAloud }) => readAloud(language))
      // A press later asks again.
      .catch(() => {});
  });
}
