import { useSyncExternalStore } from 'react';
import { sectionHash } from '../../article/address.ts';
import type { Entry } from '../../article/outline.ts';
import type { Value } from '../../platform/value.ts';
import type { Astray } from '../reading-page/readingPosition.ts';
import { de } from '../words/de.ts';

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
  const heading = (entry: Entry | undefined) => entry?.heading ?? de.opening;
  const isNear = link.kind === 'near';
  return (
    <div className="notice-card">
      <p className="notice-title" suppressHydrationWarning>
        {isNear ? de.nearTitle : de.astrayTitle}
      </p>
      <p suppressHydrationWarning>
        {isNear
          ? de.nearShown(link.wanted, heading(outline.find(({ id }) => id === link.id)))
          : de.astrayWanted(link.wanted)}
      </p>
      {!isNear && (
        <ul className="notice-sections">
          {outline.map((entry) => (
            <li key={entry.id}>
              <a href={sectionHash(entry.id)} suppressHydrationWarning>
                {heading(entry)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="notice-close" onClick={onClose} suppressHydrationWarning>
        {de.close}
      </button>
    </div>
  );
}
