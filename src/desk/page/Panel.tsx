import type { ReactNode } from 'react';
import type { Edit } from '../../editing/edit.ts';
import type { DeskArticle } from '../api.ts';
import { CorrectionsPanel } from './CorrectionsPanel.tsx';
import { HeadPanel } from './HeadPanel.tsx';
import { PicturePanel } from './PicturePanel.tsx';
import { SectionPanel } from './SectionPanel.tsx';
import type { Selected } from './selected.ts';
import { SourcesPanel } from './SourcesPanel.tsx';
import { StatementPanel } from './StatementPanel.tsx';
import type { DeskWords } from './words.ts';

/** What every panel gets. */
export type PanelProps = {
  desk: DeskArticle;
  words: DeskWords;
  onEdit: (edit: Edit) => void;
  onSelect: (selected: Selected) => void;
};

/** The panel for what is selected: a statement, or another part of the article. */
export function Panel(props: PanelProps & { selected: Selected; notice: ReactNode }) {
  const { words, selected, onSelect, notice } = props;
  return (
    <section className="desk-panel" aria-label={words.parts}>
      {content(props)}
      {selected.part !== 'statement' && (
        <button
          type="button"
          className="text-button"
          onClick={() => onSelect({ part: 'statement', number: 0 })}
        >
          {words.toText}
        </button>
      )}
      {notice}
    </section>
  );
}

function content(props: PanelProps & { selected: Selected }): ReactNode {
  const { selected } = props;
  switch (selected.part) {
    case 'statement':
      return <StatementPanel {...props} number={selected.number} />;
    case 'head':
      return <HeadPanel {...props} />;
    case 'section':
      return <SectionPanel {...props} section={selected.section} />;
    case 'picture':
      return <PicturePanel {...props} section={selected.section} block={selected.block} />;
    case 'sources':
      return <SourcesPanel {...props} />;
    case 'corrections':
      return <CorrectionsPanel {...props} />;
    default:
      return selected satisfies never;
  }
}
