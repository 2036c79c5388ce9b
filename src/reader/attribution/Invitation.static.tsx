import { portionsOf, reportedOf } from '../../article/attribution/portions.ts';
import { tonesOf } from '../../article/attribution/tones.ts';
import type { Article } from '../../article/format/article.ts';
import { ATTRIBUTION_SWITCH_ID } from '../../article/links/pageIds.ts';
import { useWords } from '../words/useWords.ts';
import { PortionStrip } from './PortionStrip.static.tsx';

/**
 * What the article's head says of its sources: how much each carries, and a label of the switch
 * that shows it in the text. It works without a script. Nothing where one source tells everything.
 */
export function Invitation({ article }: { article: Article }) {
  const t = useWords();
  const { sources, isBasedOn } = article;
  if (sources.length === 1) return null;
  const portions = portionsOf(article);
  const all = portions.reduce((total, { statements }) => total + statements, 0);
  const { confirmed, proposed } = reportedOf(article);
  const note = [
    t.reported(confirmed, all),
    ...(proposed > 0 ? [t.proposedOf(proposed, confirmed + proposed)] : []),
  ].join(' ');
  return (
    <div className="invitation" lang={t.lang}>
      <PortionStrip portions={portions} tones={tonesOf(sources, isBasedOn)} />
      <p>
        {`${note} `}
        <label htmlFor={ATTRIBUTION_SWITCH_ID}>{t.attribution}</label>
      </p>
    </div>
  );
}
