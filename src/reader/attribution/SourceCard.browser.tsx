import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Article } from '../../article/format/article.ts';
import { chainOf } from '../../article/attribution/chain.ts';
import { denialsOf } from '../../article/attribution/denials.ts';
import { statementsOf } from '../../article/format/statements.ts';
import { tonesOf } from '../../article/attribution/tones.ts';
import type { Attention, Subject } from '../../platform/attention.ts';
import { focusInPlace } from '../../platform/focus.ts';
import { closeByBack } from '../../platform/history.ts';
import { placeBeside } from '../../platform/placement.ts';
import { watchResize } from '../../platform/scroll.ts';
import { ChainView } from './ChainView.tsx';
import { useWords } from '../words/useWords.ts';
import { passageLabel } from '../words/passageLabel.ts';
import { inTheirLanguages, ofArticle } from '../words/twoLanguages.tsx';
import { HOOKS } from '../hooks.ts';
import { useStore } from '../useStore.ts';

/**
 * The card of the passage that the reader points at, focuses or presses while attribution is on:
 * who says it, through whom, on what basis, and who denies it.
 */
export function SourceCard({ article, attention }: { article: Article; attention: Attention }) {
  const subject = useStore(attention.subject, null);
  return subject && <Card article={article} subject={subject} onClose={attention.dismiss} />;
}

type Props = { article: Article; subject: Subject; onClose: () => void };

function Card({ article, subject, onClose }: Props) {
  const t = useWords();
  const { element, part, isPressed } = subject;
  const card = useRef<HTMLElement>(null);
  const statements = useMemo(() => statementsOf(article), [article]);

  useLayoutEffect(() => {
    const place = () => {
      if (card.current) placeBeside(card.current, part);
    };
    place();
    return watchResize(place);
  });
  useEffect(() => {
    if (!isPressed) return undefined;
    const shown = card.current;
    const release = closeByBack(onClose);
    focusInPlace(shown);
    return () => {
      release();
      const isFree = !document.activeElement || document.activeElement === document.body;
      if (isFree || shown?.contains(document.activeElement))
        focusInPlace(element.querySelector(HOOKS.passageSource));
    };
  }, [element, isPressed, onClose]);

  const own = [...element.querySelectorAll<HTMLElement>(HOOKS.statement)].flatMap(
    ({ dataset }) => statements[Number(dataset['statement'])] ?? [],
  );
  const [first] = own;
  const source = article.sources.find(({ id }) => id === first?.source);
  if (!first || !source) return null;
  const chain = chainOf(article.sources, source.id);
  const nameOf = (id: string) => article.sources.find((it) => it.id === id)?.name ?? id;
  const facts = [
    t.role(source.role),
    chain.unnamed === null && source.basis !== null ? ofArticle(source.basis) : null,
    first.proposed === true ? t.proposed : null,
  ].filter((fact) => fact !== null);
  const contradictions = [
    ...own.flatMap(({ denies }) => (denies ? [{ term: t.denies, what: denies.what }] : [])),
    ...own
      .flatMap((statement) => denialsOf(statements, statement))
      .map(({ by, what }) => ({ term: t.deniedBy(ofArticle(nameOf(by))), what })),
  ];
  const said = (words: string) => inTheirLanguages(words, t.textLang);
  const tone = tonesOf(article.sources, article.isBasedOn).get(source.id);
  return (
    <section
      ref={card}
      data-hook="card"
      className={`source-card sheet tone-${tone}`}
      aria-label={t.attribution}
      lang={t.lang}
      tabIndex={-1}
      data-pressed={isPressed}
    >
      <h2 className="card-title">
        {said(passageLabel(ofArticle(source.name), first, article.inLanguage))}
      </h2>
      {facts.map((fact) => (
        <p key={fact} className="card-fact">
          {said(fact)}
        </p>
      ))}
      <ChainView chain={chain} />
      {source.named === false && <p className="card-fact">{t.unnamed}</p>}
      {contradictions.length > 0 && (
        <dl className="card-denials">
          {contradictions.map(({ term, what }) => (
            <div key={term + what}>
              <dt>{said(term)}</dt>
              <dd>{said(ofArticle(what))}</dd>
            </div>
          ))}
        </dl>
      )}
      {isPressed && (
        <button type="button" className="card-close text-button" onClick={onClose}>
          {t.close}
        </button>
      )}
    </section>
  );
}
