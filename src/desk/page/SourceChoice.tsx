import { useState } from 'react';
import type { Article, Role, Statement } from '../../article/format/article.ts';
import { ROLES } from '../../article/format/schema.ts';
import { tonesOf } from '../../article/attribution/tones.ts';
import type { EditOf } from '../../editing/edit.ts';
import { useWords } from '../../reader/words/useWords.ts';
import { choicesOf } from './choices.ts';
import { Form } from './Form.tsx';
import type { DeskWords } from './words.ts';

/** Whose a statement is: one of the list, a new source, or nobody else's. */
export function SourceChoice(props: {
  article: Article;
  words: DeskWords;
  statement: Statement;
  onChoose: (source: EditOf<'attribute'>['source'] | null) => void;
}) {
  const { article, words, statement, onChoose } = props;
  const t = useWords();
  const [isAdding, setAdding] = useState(false);
  const { sources, isBasedOn } = article;
  const tones = tonesOf(sources, isBasedOn);
  const teller = sources.find(({ id }) => id === isBasedOn);
  return (
    <>
      <fieldset data-group="sources" className="desk-group">
        <legend>{words.whose}</legend>
        <div className="desk-choices">
          {choicesOf(article).map(({ id, name }, index) => (
            <label key={id} className={`tone-${tones.get(id)}`}>
              <input
                type="radio"
                name="source"
                checked={statement.source === id}
                onChange={() => onChoose(id)}
              />
              <span className="desk-dot" />
              <span>{name}</span>
              {index < 9 && <kbd>{index + 1}</kbd>}
            </label>
          ))}
          <label className="tone-0">
            <input
              type="radio"
              name="source"
              checked={statement.source === undefined || statement.source === isBasedOn}
              onChange={() => onChoose(null)}
            />
            <span className="desk-dot" />
            <span>{words.nobody(teller?.label ?? '')}</span>
            <kbd>0</kbd>
          </label>
        </div>
      </fieldset>
      <button
        type="button"
        className="text-button"
        aria-expanded={isAdding}
        onClick={() => setAdding(!isAdding)}
      >
        {words.newSource}
      </button>
      {isAdding && (
        <Form
          fields={[
            { name: 'name', label: words.name, value: '' },
            {
              name: 'role',
              label: words.role,
              value: 'person',
              choices: ROLES.map((role) => [role, t.role(role)]),
            },
            { name: 'basis', label: words.basis, value: '' },
            { name: 'unnamed', label: words.unnamedBasis, value: '', type: 'check' },
          ]}
          action={words.add}
          onSubmit={({ name = '', role, basis, unnamed }) =>
            onChoose({
              name,
              role: role as Role,
              basis: basis || null,
              named: unnamed === 'yes' ? false : null,
            })
          }
        />
      )}
    </>
  );
}
