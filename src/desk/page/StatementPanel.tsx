import { useState } from 'react';
import type { Statement } from '../../article/format/article.ts';
import { ACTS } from '../../article/format/schema.ts';
import { runsOf } from '../../article/format/walk.ts';
import { statementsOf } from '../../article/format/statements.ts';
import { DenialForm } from './DenialForm.tsx';
import { Form } from './Form.tsx';
import { stateOf } from './openStatements.ts';
import type { PanelProps } from './Panel.tsx';
import { SourceChoice } from './SourceChoice.tsx';
import { WordChoice } from './WordChoice.tsx';
import { cueBetween, wordsOf, type Word } from './wordsOf.ts';

type Tool = 'split' | 'text' | 'deny' | null;

/** What is said of one statement, and every way to say something else. */
export function StatementPanel(props: PanelProps & { number: number }) {
  const { desk, words, number, onEdit } = props;
  const { article } = desk;
  const statements = statementsOf(article);
  const statement = statements[number];
  const [tool, setTool] = useState<Tool>(null);
  if (!statement) return null;
  const why = desk.unclear[number];
  const state = stateOf(statement, why !== undefined);
  const toggle = (one: Tool) => setTool(tool === one ? null : one);
  const one = { statements: [number] };
  return (
    <>
      <h2 className="desk-panel-title">{words.statement(number + 1, statements.length)}</h2>
      <p className="desk-state" data-state={state}>
        {why !== undefined ? words.unclear(why) : state !== 'unclear' && words.state[state]}
      </p>
      {state === 'proposed' && (
        <button
          type="button"
          className="desk-button"
          onClick={() => onEdit({ type: 'confirm', ...one })}
        >
          {words.confirm}
        </button>
      )}
      <SourceChoice
        article={article}
        words={words}
        statement={statement}
        onChoose={(source) =>
          onEdit(
            source === null ? { type: 'release', ...one } : { type: 'attribute', ...one, source },
          )
        }
      />
      {statement.source !== undefined && (
        <>
          <fieldset data-group="acts" className="desk-group">
            <legend>{words.does}</legend>
            <div className="desk-chips">
              {ACTS.map((act) => (
                <label key={act}>
                  <input
                    type="radio"
                    name="act"
                    checked={statement.act === act}
                    onChange={() => onEdit({ type: 'act', ...one, act })}
                  />
                  <span>{words.act(act)}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <CueChoice {...props} statement={statement} />
        </>
      )}
      <div className="desk-group" role="group" aria-label={words.more}>
        <div className="desk-tools">
          <ToolButton
            name={words.changeText}
            isOn={tool === 'text'}
            onPress={() => toggle('text')}
          />
          <ToolButton name={words.split} isOn={tool === 'split'} onPress={() => toggle('split')} />
          {hasNext(runsOf<Statement[]>(article), statement) && (
            <button type="button" onClick={() => onEdit({ type: 'join', statement: number })}>
              {words.join}
            </button>
          )}
          {statement.source !== undefined && (
            <ToolButton name={words.deny} isOn={tool === 'deny'} onPress={() => toggle('deny')} />
          )}
        </div>
        {tool === 'split' && (
          <WordChoice
            name={words.splitHint}
            words={wordsOf(statement.text).slice(1)}
            isOn={() => false}
            onChoose={({ start }) => {
              setTool(null);
              onEdit({ type: 'split', statement: number, at: start });
            }}
          />
        )}
        {tool === 'text' && (
          <Form
            fields={[{ name: 'text', label: words.text, value: statement.text, type: 'long' }]}
            action={words.save}
            onSubmit={({ text = '' }) => onEdit({ type: 'text', statement: number, text })}
          />
        )}
        {tool === 'deny' && <DenialForm {...props} />}
      </div>
      <details className="desk-keys">
        <summary>{words.keys}</summary>
        <dl>
          {words.keyList.map(([key, meaning]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

/** The cue, marked in the words of the statement: its first word, then its last. */
function CueChoice(props: PanelProps & { number: number; statement: Statement }) {
  const { words, number, statement, onEdit } = props;
  const { text, cue } = statement;
  const [first, setFirst] = useState<Word | null>(null);
  const start = cue === undefined ? -1 : text.indexOf(cue);
  const isCue = (word: Word) =>
    first === null
      ? start >= 0 && word.start < start + (cue ?? '').length && word.end > start
      : word.start === first.start;
  return (
    <div data-group="cue">
      <WordChoice
        name={words.cue}
        hint={words.cueHint}
        words={wordsOf(text)}
        isOn={isCue}
        onChoose={(word) => {
          if (first) onEdit({ type: 'cue', statement: number, cue: cueBetween(text, first, word) });
          setFirst(first ? null : word);
        }}
      />
      {cue !== undefined && (
        <button
          type="button"
          className="text-button"
          onClick={() => onEdit({ type: 'cue', statement: number, cue: null })}
        >
          {words.noCue}
        </button>
      )}
    </div>
  );
}

function ToolButton(props: { name: string; isOn: boolean; onPress: () => void }) {
  const { name, isOn, onPress } = props;
  return (
    <button type="button" aria-expanded={isOn} onClick={onPress}>
      {name}
    </button>
  );
}

/** Whether a statement has one after it in its own run. */
function hasNext(runs: readonly Statement[][], statement: Statement): boolean {
  return runs.some((run) => run.includes(statement) && run.at(-1) !== statement);
}
