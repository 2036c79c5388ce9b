import { Form } from './Form.tsx';
import type { PanelProps } from './Panel.tsx';

/** Kicker, headline, credit line and dates. The description is changed at its statements. */
export function HeadPanel({ desk, words, onEdit }: PanelProps) {
  const { kicker, headline, creditText, datePublished, dateModified } = desk.article;
  return (
    <>
      <h2 className="desk-panel-title">{words.head}</h2>
      <Form
        fields={[
          { name: 'kicker', label: words.kicker, value: kicker ?? '' },
          { name: 'headline', label: words.headline, value: headline, type: 'long' },
          { name: 'creditText', label: words.credit, value: creditText, type: 'long' },
          { name: 'datePublished', label: words.published, value: datePublished ?? '' },
          { name: 'dateModified', label: words.modified, value: dateModified ?? '' },
        ]}
        action={words.save}
        onSubmit={({ kicker: above, headline: line = '', creditText: credit = '', ...dates }) =>
          onEdit({
            type: 'head',
            kicker: above || null,
            headline: line,
            creditText: credit,
            datePublished: dates['datePublished'] || null,
            dateModified: dates['dateModified'] || null,
          })
        }
      />
    </>
  );
}
