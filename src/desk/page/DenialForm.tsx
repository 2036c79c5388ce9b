import { useState } from 'react';
import { statementsOf } from '../../article/format/statements.ts';
import { shortened } from '../../article/strings/shortened.ts';
import { choicesOf } from './choices.ts';
import { Form } from './Form.tsx';
import type { PanelProps } from './Panel.tsx';

/** What a statement contradicts: statements of the article, or all that a source says. */
export function DenialForm(props: PanelProps & { number: number }) {
  const { desk, words, number, onEdit } = props;
  const { article } = desk;
  const statements = statementsOf(article);
  const { denies, source } = statements[number] ?? {};
  const [denied, setDenied] = useState(
    () =>
      new Set(
        statements.flatMap(({ id }, at) => (id && denies?.statements?.includes(id) ? [at] : [])),
      ),
  );
  const toggle = (at: number) => {
    const next = new Set(denied);
    if (!next.delete(at)) next.add(at);
    setDenied(next);
  };
  return (
    <Form
      fields={[
        { name: 'what', label: words.denyWhat, value: denies?.what ?? '' },
        {
          name: 'source',
          label: words.deniedSource,
          value: denies?.source ?? '',
          choices: [
            ['', words.none],
            ...choicesOf(article)
              .filter(({ id }) => id !== source)
              .map(({ id, name }) => [id, name] as const),
          ],
        },
      ]}
      action={words.save}
      onSubmit={({ what = '', source: whole }) =>
        onEdit({
          type: 'deny',
          statement: number,
          what,
          statements: [...denied],
          source: whole || null,
        })
      }
    >
      <fieldset className="desk-group">
        <legend>{words.denied}</legend>
        <div className="desk-choices">
          {statements.map(
            ({ text }, at) =>
              at !== number && (
                <label key={at}>
                  <input type="checkbox" checked={denied.has(at)} onChange={() => toggle(at)} />
                  <span>{`${at + 1}. ${shortened(text, 60)}`}</span>
                </label>
              ),
          )}
        </div>
      </fieldset>
    </Form>
  );
}
