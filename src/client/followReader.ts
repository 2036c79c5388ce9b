import { createCore } from '../reader/core.ts';
import { tellNotLoaded } from '../reader/page/addNotice.ts';
import { offerReadAloud } from '../reader/speech/offerReadAloud.ts';
import { watchVisit } from '../reader/visit/watchVisit.ts';
import { fetchWordsFor, wordsFor } from '../reader/words/wordsFor.ts';
import { hydrateOnDemand } from './hydrateOnDemand.ts';
import { dataLink } from './prerenderedArticle.ts';

/**
 * Begins to follow the reader on the prerendered page, and hydrates it when there is a reason.
 * @throws TypeError when the words of another language than German cannot be had
 */
export async function followReader(slug: string, language: string): Promise<void> {
  await fetchWordsFor(language);
  const core = createCore(language);
  const { progress } = core.position;
  watchVisit({ slug, language, data: dataLink()?.href ?? null, progress });
  core.follow();
  hydrateOnDemand(core, slug);
  const t = wordsFor(language);
  offerReadAloud(t, () => {
    import('../reader/speech/readAloud.ts')
      .then(({ readAloud }) => readAloud(language))
      .catch(() => tellNotLoaded(t));
  });
}
