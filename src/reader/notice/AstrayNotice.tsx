import { useEffect, useRef, useSyncExternalStore } from 'react';
import { sectionHash } from '../../article/address.ts';
import type { Entry } from '../../article/outline.ts';
import { focusInPlace } from '../../platform/focus.ts';
import type { Value } from '../../platform/value.ts';
import type { Astray } from '../reading-page/readingPosition.ts';
import { useWords } from '../words/useWords.ts';

/**
 * Says calmly that a link named no section of this article, with the sections there are, or that
 * it was only near one.
 */
export function AstrayNotice(props: { outline: readonly Entry[]; astray: Value<Astray | null> }) {
  const { outline, astray } = props;
  const link = useSyncExternalStore(astray.subscribe, astray.get, () => null);
  return link && <Notice outline={outline} link={link} onClose={() => astray.set(null)} />;
}

type Props = { outline: readonly Entry[]; link: Astray; onClose: () => void };

function Notice({ outline, link, onClose }: Props) {
  const t = useWords();
  const card = useRef<HTMLDivElement>(null);
  const from = useRef<EventTarget | null>(null);
  useEffect(() => {
    card.current?.addEventListener('focusin', ({ relatedTarget }) => {
      from.current ??= relatedTarget;
    });
  }, []);
  const close = () => {
    onClose();
    focusInPlace(from.current);
  };

  const isNear = link.kind === 'near';
  /** What is no section is a source. */
  const nameOf = (entry: Entry | undefined) => (entry ? (entry.heading ?? t.opening) : t.sources);
  return (
    <div ref={card} className="notice-card">
      <p className="notice-title" suppressHydrationWarning>
        {isNear ? t.nearTitle : t.astrayTitle}
      </p>
      <p suppressHydrationWarning>
        {isNear
          ? t.nearShown(link.wanted, nameOf(outline.find(({ id }) => id === link.id)))
          : `${t.astrayWanted(link.wanted)} ${t.astraySections(outline.length)}`.trim()}
      </p>
      {!isNear && (
        <ul className="notice-sections">
          {outline.map((entry) => (
            <li key={entry.id}>
              <a href={sectionHash(entry.id)} suppressHydrationWarning>
                {nameOf(entry)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="notice-close" onClick={close} suppressHydrationWarning>
        {t.close}
      </button>
    </div>
  );
}
