import { Form } from './Form.tsx';
import type { PanelProps } from './Panel.tsx';

/** Heading and id of a section. An earlier id is kept, so that links to it hold. */
export function SectionPanel({ desk, words, onEdit, section }: PanelProps & { section: number }) {
  const { heading, id, aliases } = desk.article.sections[section] ?? {};
  return (
    <>
      <h2 className="desk-panel-title">{heading ?? words.opening}</h2>
      <Form
        fields={[
          ...(heading === null
            ? []
            : [{ name: 'heading', label: words.heading, value: heading ?? '' }]),
          { name: 'id', label: words.id, value: id ?? '' },
        ]}
        action={words.save}
        onSubmit={(given) => onEdit({ type: 'section', section, ...given })}
      />
      {aliases && aliases.length > 0 && <p className="desk-note">{words.aliases(aliases)}</p>}
    </>
  );
}
