import { useCallback, useEffect, useState } from 'react';
import { statementsOf } from '../../article/format/statements.ts';
import { primaryLanguage } from '../../article/strings/primaryLanguage.ts';
import type { Edit } from '../../editing/edit.ts';
import { WordsProvider } from '../../reader/words/useWords.ts';
import { en as enOfReader } from '../../reader/words/en.ts';
import { knowEnglish, wordsFor } from '../../reader/words/wordsFor.ts';
import { DeskBar, DeskTool } from './DeskBar.tsx';
import { DeskText } from './DeskText.tsx';
import { NoticeView } from './NoticeView.tsx';
import { nextOpen, openStatements, progressOf } from './openStatements.ts';
import { Panel } from './Panel.tsx';
import { PartList } from './PartList.tsx';
import { selectedStatement, type Selected } from './selected.ts';
import { statementKey } from './statementKey.ts';
import { useDesk } from './useDesk.ts';
import { useStatementFocus } from './useStatementFocus.ts';
import { de } from './words.ts';
import { en } from './wordsEn.ts';

// The page of the reader is a part of the desk.
knowEnglish(enOfReader);

/** The desk for one article: its text, and a panel for what is selected in it. */
export function DeskPage({ slug }: { slug: string }) {
  const { desk, notice, edit, undo } = useDesk(slug);
  const [selected, setSelected] = useState<Selected | null>(null);
  const words = primaryLanguage(desk?.article.inLanguage ?? '') === 'en' ? en : de;

  const all = desk ? statementsOf(desk.article).length : 0;
  const first = desk ? (nextOpen(desk, 0) ?? 0) : 0;
  const shown: Selected = selected ?? { part: 'statement', number: first };
  const number = Math.min(selectedStatement(shown) ?? first, Math.max(all - 1, 0));

  const { focusStatement, listeners } = useStatementFocus(desk && first);
  const select = useCallback(
    (next: Selected) => {
      setSelected(next);
      if (next.part === 'statement') focusStatement(next.number);
    },
    [focusStatement],
  );
  useEffect(() => {
    if (desk) document.title = `${desk.article.headline} – Lesart, ${words.desk}`;
  }, [desk, words]);

  /** Sends an edit. A statement that was open is done with it, so the next open one follows. */
  const decide = async (one: Edit) => {
    const wasOpen = desk !== null && openStatements(desk).includes(number);
    const after = await edit(one);
    if (!after || !wasOpen || openStatements(after).includes(number)) return;
    select({ part: 'statement', number: nextOpen(after, number) ?? number });
  };
  const goNext = () => {
    const next = desk && nextOpen(desk, number + 1);
    if (next !== null) select({ part: 'statement', number: next });
  };

  if (!desk)
    return (
      <>
        <DeskBar words={words} />
        <main className="desk-list">
          <h1 className="desk-title">{slug}</h1>
          <NoticeView words={words} notice={notice} otherwise={words.loading} />
        </main>
      </>
    );

  const { article, unclear } = desk;
  const { confirmed, all: attributed } = progressOf(desk);
  const current: Selected = shown.part === 'statement' ? { part: 'statement', number } : shown;
  return (
    <WordsProvider value={wordsFor(article.inLanguage)}>
      <DeskBar words={words}>
        <span className="desk-progress">
          <span>{words.progress(confirmed, attributed)}</span>
          <span className="desk-unclear-count">
            {words.unclearCount(Object.keys(unclear).length)}
          </span>
          <progress
            value={confirmed}
            max={attributed || 1}
            aria-label={words.progress(confirmed, attributed)}
          />
        </span>
        <DeskTool
          name={words.next}
          sign="M8 2.5v10M4 9l4 4 4-4"
          onPress={goNext}
          isOff={openStatements(desk).length === 0}
        />
        <DeskTool
          name={words.undo}
          sign="M6 4 3 7l3 3M3 7h6.5a3.5 3.5 0 0 1 0 7H7"
          onPress={() => void undo()}
          isOff={!desk.canUndo}
        />
      </DeskBar>
      <div className="desk">
        <main className="desk-text" lang={article.inLanguage} data-attribution="on" {...listeners}>
          <DeskText
            desk={desk}
            words={words}
            selected={current}
            onSelect={select}
            onKey={(event) => {
              const action = statementKey(event, article, number, unclear);
              if (!action) return;
              event.preventDefault();
              if (action.type === 'select') select({ part: 'statement', number: action.number });
              else if (action.type === 'next') goNext();
              else if (action.type === 'undo') void undo();
              else if (action.type === 'focus') focusIn(action.group);
              else void decide(action);
            }}
          />
        </main>
        <PartList desk={desk} words={words} selected={current} onSelect={select} />
        <Panel
          key={JSON.stringify(current)}
          desk={desk}
          words={words}
          selected={current}
          onEdit={(one) => void decide(one)}
          onSelect={select}
          notice={<NoticeView words={words} notice={notice} otherwise="" />}
        />
      </div>
    </WordsProvider>
  );
}

/** Moves the focus to what is chosen in a group of the panel, or to its first choice. */
function focusIn(group: string): void {
  const within = document.querySelector(`[data-group="${group}"]`);
  const chosen = within?.querySelector<HTMLElement>(':checked, [aria-pressed="true"]');
  (chosen ?? within?.querySelector<HTMLElement>('input, button'))?.focus();
}
