import type { Chain } from '../../article/attribution/chain.ts';
import { inTheirLanguages, ofArticle } from '../words/twoLanguages.tsx';
import { useWords } from '../words/useWords.ts';

/** The chain of a source's words: who said them, who passed them on, this text. */
export function ChainView({ chain }: { chain: Chain }) {
  const t = useWords();
  const { unnamed, sources } = chain;
  const steps = [
    ...(unnamed === null ? [] : [t.unnamedPeople(ofArticle(unnamed))]),
    ...sources.map(({ name, label }, index) => ofArticle(index === 0 ? name : label)),
    t.thisText,
  ];
  return (
    <div className="chain" role="group" aria-label={t.chain}>
      <ol>
        {steps.map((step) => (
          <li key={step}>{inTheirLanguages(step, t.textLang)}</li>
        ))}
      </ol>
    </div>
  );
}
