import type { Chain } from '../../article/attribution/chain.ts';
import { useWords } from '../words/useWords.ts';

/** The chain of a source's words: who said them, who passed them on, this text. */
export function ChainView({ chain }: { chain: Chain }) {
  const t = useWords();
  const { unnamed, sources } = chain;
  const steps = [
    ...(unnamed === null ? [] : [{ step: t.unnamedPeople(unnamed), lang: t.lang }]),
    ...sources.map(({ name, label }, index) => ({
      step: index === 0 ? name : label,
      lang: t.textLang,
    })),
    { step: t.thisText, lang: t.lang },
  ];
  return (
    <div className="chain" role="group" aria-label={t.chain}>
      <ol>
        {steps.map(({ step, lang }) => (
          <li key={step} lang={lang}>
            {step}
          </li>
        ))}
      </ol>
    </div>
  );
}
