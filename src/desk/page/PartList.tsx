import type { DeskArticle } from '../api.ts';
import type { Selected } from './selected.ts';
import type { DeskWords } from './words.ts';

/** The parts of an article besides its statements, each opening its panel. */
export function PartList(props: {
  desk: DeskArticle;
  words: DeskWords;
  selected: Selected;
  onSelect: (selected: Selected) => void;
}) {
  const { desk, words, selected, onSelect } = props;
  const parts: { name: string; part: Selected }[] = [
    { name: words.head, part: { part: 'head' } },
    ...desk.article.sections.map(({ heading }, section) => ({
      name: heading ?? words.opening,
      part: { part: 'section', section } as const,
    })),
    { name: words.sources, part: { part: 'sources' } },
    { name: words.corrections, part: { part: 'corrections' } },
  ];
  return (
    <nav className="desk-parts" aria-label={words.parts}>
      <h2>{words.parts}</h2>
      <ul>
        {parts.map(({ name, part }) => (
          <li key={JSON.stringify(part)}>
            <button
              type="button"
              aria-current={JSON.stringify(part) === JSON.stringify(selected) || undefined}
              onClick={() => onSelect(part)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
