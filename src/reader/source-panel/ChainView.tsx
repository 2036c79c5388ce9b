import type { Chain } from '../../article/chain.ts';
import { useWords } from '../words/useWords.ts';

/** The way of a source's words into the text: who told it, who passed it on, this text. */
export function ChainView({ chain }: { chain: Chain }) {
  const t = useWords();
  const { unnamed, sources } = chain;
  const steps = [
    ...(unnamed === null ? [] : [t.unnamedPeople(unnamed)]),
    ...sources.map(({ name, label }, index) => (index === 0 ? name : label)),
    t.thisText,
  ];
  return (
    <div className="chain" role="group" aria-label={t.chain}>
      <ol>
        {steps.map((step) => (
          <li key={step} suppressHydrationWarning>
            {step}
          </li>
        ))}
      </ol>
    </div>
  );
}
