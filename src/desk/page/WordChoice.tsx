import type { Word } from './wordsOf.ts';

/** The words of a sentence, each to be pressed. */
export function WordChoice(props: {
  name: string;
  hint?: string;
  words: readonly Word[];
  isOn: (word: Word) => boolean;
  onChoose: (word: Word) => void;
}) {
  const { name, hint, words, isOn, onChoose } = props;
  return (
    <fieldset className="desk-group">
      <legend>{name}</legend>
      {hint !== undefined && <p className="desk-note">{hint}</p>}
      <div className="desk-words">
        {words.map((word) => (
          <button
            key={word.start}
            type="button"
            aria-pressed={isOn(word)}
            onClick={() => onChoose(word)}
          >
            {word.text}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
