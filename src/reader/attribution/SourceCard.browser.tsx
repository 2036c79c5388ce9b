import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { chainOf } from '../../article/attribution/chain.ts';
import { denialsOf } from '../../article/attribution/denials.ts';
import { disputesOf } from '../../article/attribution/disputes.ts';
import type { Article, Statement } from '../../article/format/article.ts';
import { statementsOf } from '../../article/format/statements.ts';
import { tonesOf } from '../../article/attribution/tones.ts';
import type { Attention, Subject } from '../../platform/attention.ts';
import { focusInPlace } from '../../platform/focus.ts';
import { closeByBack } from '../../platform/history.ts';
import { placeBeside } from '../../platform/placement.ts';
import { watchResize } from '../../platform/scroll.ts';
import { useWords } from '../words/useWords.ts';
import { actWords, passageLabel } from '../words/passageLabel.ts';
import { ofArticle } from '../words/ofArticle.ts';
import { inTheirLanguages } from '../words/twoLanguages.tsx';
import { HOOKS } from '../hooks.ts';
import { CloseButton } from '../page/CloseButton.browser.tsx';
import { useStore } from '../useStore.ts';
import { CardDenial } from './CardDenial.browser.tsx';

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
  useLayoutEffect(() => {
    element.toggleAttribute('data-open', true);
    return () => element.removeAttribute('data-open');
  }, [element]);
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
  const said = (words: string) => inTheirLanguages(words, t.textLang);
  const numbered = (some: readonly Statement[]) =>
    some.map((one) => [statements.indexOf(one), one] as const);
  const nameOf = (id: string) => article.sources.find((it) => it.id === id)?.name ?? id;
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
      {first.proposed === true && <p className="card-fact">{t.notConfirmed}</p>}
      {disputesOf(article)
        .filter(({ denial }) => own.includes(denial))
        .map(({ what, claims }) => (
          <CardDenial key={what} who={t.denied} what={what} statements={numbered(claims)} />
        ))}
      <p>{said(t.chain(chain, first.act))}</p>
      {chain.unnamed === null && source.basis !== null && (
        <p className="card-fact" lang={t.textLang}>
          {source.basis}
        </p>
      )}
      {own
        .flatMap((statement) => denialsOf(statements, statement))
        .map(({ by, what, statement }) => (
          <CardDenial
            key={what}
            who={`${ofArticle(nameOf(by))} ${actWords('denies', article.inLanguage)}:`}
            what={what}
            statements={numbered([statement])}
          />
        ))}
      {isPressed && <CloseButton onClose={onClose} />}
    </section>
  );
}
