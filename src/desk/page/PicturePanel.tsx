import { Form } from './Form.tsx';
import type { PanelProps } from './Panel.tsx';

/** What a picture shows, in words, and whose it is. The caption is changed at its statements. */
export function PicturePanel(props: PanelProps & { section: number; block: number }) {
  const { desk, words, onEdit, section, block: index } = props;
  const block = desk.article.sections[section]?.blocks[index];
  if (block?.type !== 'image') return null;
  return (
    <>
      <h2 className="desk-panel-title">{words.picture}</h2>
      <Form
        fields={[
          { name: 'alt', label: words.alt, value: block.alt, type: 'long' },
          { name: 'credit', label: words.pictureCredit, value: block.credit ?? '' },
        ]}
        action={words.save}
        onSubmit={({ alt = '', credit }) =>
          onEdit({ type: 'picture', section, block: index, alt, credit: credit || null })
        }
      />
    </>
  );
}
