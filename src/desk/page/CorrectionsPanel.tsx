import { useState } from 'react';
import type { Article } from '../../article/format/article.ts';
import { Form } from './Form.tsx';
import type { PanelProps } from './Panel.tsx';

/** Corrections that readers are told of: to be changed, taken out, added. */
export function CorrectionsPanel({ desk, words, onEdit }: PanelProps) {
  const { corrections, sections } = desk.article;
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const fieldsOf = (one?: Article['corrections'][number]) => [
    { name: 'date', label: words.date, value: one?.date ?? today },
    { name: 'text', label: words.correctionText, value: one?.text ?? '', type: 'long' as const },
    {
      name: 'section',
      label: words.section,
      value: one?.section ?? '',
      choices: [
        ['', words.wholeArticle] as const,
        ...sections.map(({ id, heading }) => [id, heading ?? words.opening] as const),
      ],
    },
  ];
  const save = (index: number) => (given: Record<string, string>) =>
    onEdit({
      type: 'correction',
      index,
      correction: {
        date: given['date'] ?? '',
        text: given['text'] ?? '',
        section: given['section'] || null,
      },
    });
  return (
    <>
      <h2 className="desk-panel-title">{words.corrections}</h2>
      {corrections.map((correction, index) => (
        <div key={JSON.stringify(correction) + index} className="desk-group">
          <Form fields={fieldsOf(correction)} action={words.save} onSubmit={save(index)} />
          <button
            type="button"
            className="text-button"
            onClick={() => onEdit({ type: 'correction', index, correction: null })}
          >
            {words.remove}
          </button>
        </div>
      ))}
      <h3>{words.newCorrection}</h3>
      <Form fields={fieldsOf()} action={words.add} onSubmit={save(corrections.length)} />
    </>
  );
}
