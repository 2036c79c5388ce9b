import type { Role } from '../../article/format/article.ts';
import { ROLES } from '../../article/format/schema.ts';
import { useWords } from '../../reader/words/useWords.ts';
import { Form } from './Form.tsx';
import type { PanelProps } from './Panel.tsx';

/** The sources: what each is, what it rests on, and that two of them are one. */
export function SourcesPanel({ desk, words, onEdit }: PanelProps) {
  const t = useWords();
  const { sources } = desk.article;
  return (
    <>
      <h2 className="desk-panel-title">{words.sources}</h2>
      {sources.map(({ id, name, label, role, basis, named }) => (
        <details key={id} className="desk-source">
          <summary>{name}</summary>
          <Form
            fields={[
              { name: 'name', label: words.name, value: name },
              { name: 'label', label: words.label, value: label },
              {
                name: 'role',
                label: words.role,
                value: role,
                choices: ROLES.map((one) => [one, t.role(one)]),
              },
              { name: 'basis', label: words.basis, value: basis ?? '' },
              {
                name: 'unnamed',
                label: words.unnamedBasis,
                value: named === false ? 'yes' : '',
                type: 'check',
              },
            ]}
            action={words.save}
            onSubmit={(given) =>
              onEdit({
                type: 'source',
                id,
                name: given['name'] ?? '',
                label: given['label'] ?? '',
                role: given['role'] as Role,
                basis: given['basis'] || null,
                named: given['unnamed'] === 'yes' ? false : named === true ? true : null,
              })
            }
          />
          <Form
            fields={[
              {
                name: 'into',
                label: words.merge,
                value: '',
                choices: [
                  ['', words.none],
                  ...sources
                    .filter((other) => other.id !== id)
                    .map((other) => [other.id, other.name] as const),
                ],
              },
            ]}
            action={words.mergeAction}
            onSubmit={({ into }) => into && onEdit({ type: 'merge', source: id, into })}
          />
        </details>
      ))}
    </>
  );
}
