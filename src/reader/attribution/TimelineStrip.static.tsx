import type { Statement } from '../../article/format/article.ts';
import type { Timeline } from '../../article/attribution/timeline.ts';
import type { StatementLink } from './SourceItem.static.tsx';

/**
 * Who speaks from the beginning of the text to its end, with a tick where each section begins. Each
 * run links to its place. Screen readers skip it: the lists of the sources hold the same links in
 * words.
 */
export function TimelineStrip(props: {
  timeline: Timeline;
  tones: ReadonlyMap<string, number>;
  linkTo: (statement: Statement) => StatementLink;
}) {
  const { timeline, tones, linkTo } = props;
  return (
    <svg className="timeline-strip" width="18" height="100%" aria-hidden="true">
      {timeline.runs.map(({ source, first, from, to }) => {
        const { href } = linkTo(first);
        return (
          // Screen readers skip it.
          // oxlint-disable-next-line jsx-a11y/control-has-associated-label
          <a key={href} className="statement-link" href={href} tabIndex={-1}>
            <rect
              className={`tone-${tones.get(source)}`}
              y={percent(from)}
              height={percent(to - from)}
            />
          </a>
        );
      })}
      {timeline.ticks.map((tick) => (
        <rect key={tick} className="timeline-tick" y={percent(tick)} />
      ))}
    </svg>
  );
}

function percent(part: number): string {
  return `${Number((part * 100).toFixed(1))}%`;
}
