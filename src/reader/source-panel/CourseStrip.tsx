import type { Statement } from '../../article/article.ts';
import type { Course } from '../../article/course.ts';
import type { StatementLink } from './SourceItem.tsx';

/**
 * Who speaks from the top of the text to its end, with a tick where each section begins. A piece
 * leads to its place. For the eye only: the lists of the sources hold the same links in words.
 */
export function CourseStrip(props: {
  course: Course;
  tones: ReadonlyMap<string, number>;
  linkTo: (statement: Statement) => StatementLink;
}) {
  const { course, tones, linkTo } = props;
  return (
    <svg className="course-strip" width="18" height="100%" aria-hidden="true">
      {course.runs.map(({ source, first, from, to }) => {
        const { href, words } = linkTo(first);
        return (
          <a key={href} className="statement-link" href={href} tabIndex={-1} aria-label={words}>
            <rect
              className={`tone-${tones.get(source)}`}
              x="6"
              width="12"
              y={percent(from)}
              height={percent(to - from)}
            />
          </a>
        );
      })}
      {course.ticks.map((tick) => (
        <rect key={tick} className="course-tick" width="4" height="2" y={percent(tick)} />
      ))}
    </svg>
  );
}

function percent(part: number): string {
  return `${Number((part * 100).toFixed(2))}%`;
}
