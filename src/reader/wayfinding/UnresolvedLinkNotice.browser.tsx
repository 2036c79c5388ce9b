import { useEffect, useRef } from 'react';
import { idHash } from '../../article/links/address.ts';
import type { OutlineSection } from '../../article/reading/outline.ts';
import { focusInPlace } from '../../platform/focus.ts';
import type { Store } from '../../platform/store.ts';
import { NoticeCard } from '../page/NoticeCard.browser.tsx';
import type { UnresolvedLink } from './watchArrivals.ts';
import { useStore } from '../useStore.ts';
import { ofArticle } from '../words/ofArticle.ts';
import { inTheirLanguages } from '../words/twoLanguages.tsx';
import { useWords } from '../words/useWords.ts';

/**
 * Says that a link named no section of this article, and lists the sections; or says that it was
 * only near one.
 */
export function UnresolvedLinkNotice(props: {
  outline: readonly OutlineSection[];
  unresolved: Store<UnresolvedLink | null>;
}) {
  const { outline, unresolved } = props;
  const link = useStore(unresolved, null);
  return link && <Notice outline={outline} link={link} onClose={() => unresolved.set(null)} />;
}

/** Screen readers read the whole notice out. More sections are in the list of sections only. */
const MAX_LISTED = 8;

type Props = { outline: readonly OutlineSection[]; link: UnresolvedLink; onClose: () => void };

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
  const isListed = !isNear && outline.length <= MAX_LISTED;
  /** An entry that is no section is the sources. */
  const nameOf = (entry: OutlineSection | undefined) =>
    entry?.heading ? ofArticle(entry.heading) : entry ? t.opening : t.sources;
  const title = isNear
    ? t.nearTitle(nameOf(outline.find(({ id }) => id === link.id)))
    : t.unresolvedTitle;
  const words = `${t.unresolvedWanted(link.wanted)} ${isListed ? t.unresolvedSections(outline.length) : ''}`;
  return (
    <NoticeCard ref={card} title={title} onClose={close}>
      <p>{inTheirLanguages(words.trim(), t.textLang)}</p>
      {isListed && (
        <ul className="notice-sections">
          {outline.map((entry) => (
            <li key={entry.id}>
              <a href={idHash(entry.id)}>{inTheirLanguages(nameOf(entry), t.textLang)}</a>
            </li>
          ))}
        </ul>
      )}
    </NoticeCard>
  );
}
