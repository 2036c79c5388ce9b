import type { Chain } from '../../article/chain.ts';
import { de } from '../words/de.ts';

/** The way of a source's words into the text: who told it, who passed it on, this text. */
export function ChainView({ chain }: { chain: Chain }) {
  const { unnamed, sources } = chain;
  const steps = [
    ...(unnamed === null ? [] : [de.unnamedPeople(unnamed)]),
    ...sources.map(({ name, label }, index) => (index === 0 ? name : label)),
    de.thisText,
  ];
  return (
    <div className="chain" role="group" aria-label={de.chain}>
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
