import { element } from '../../platform/element.ts';
import type { ViewWords } from '../words/deView.ts';
import { CHOICES, inOrder, type View } from './view.ts';

/** A part of the sheet: its box, and how it shows a view. */
export type Field = { box: HTMLElement; show: (view: View) => void };

type OnChoice = (part: keyof View, choice: string) => void;

/** The fields of the sheet, in order, as native controls. */
export function viewFields(t: ViewWords, onChoice: OnChoice): Field[] {
  return [
    radios('theme', t.theme, CHOICES.theme, t.themes, onChoice, themeSign),
    slider('size', t.size, inOrder(CHOICES.size), t.percent, onChoice),
    radios('face', t.face, CHOICES.face, t.faces, onChoice),
    slider('leading', t.leading, inOrder(CHOICES.leading), (it) => t.leadings[it], onChoice),
    slider('width', t.width, inOrder(CHOICES.width), (it) => t.widths[it], onChoice),
    checks(t.lines, [check('hyphens', t.hyphens, onChoice), check('justify', t.justify, onChoice)]),
  ];
}

/** One choice of several. */
function radios<Choice extends string>(
  part: keyof View,
  legend: string,
  choices: readonly Choice[],
  words: Record<Choice, string>,
  onChoice: OnChoice,
  sign: (choice: Choice) => Node | string = () => '',
): Field {
  const fields = choices.map((choice) => {
    const input = element('input', { type: 'radio', name: part, value: choice });
    input.addEventListener('change', () => onChoice(part, choice));
    return {
      input,
      choice,
      box: element('label', { class: 'view-choice' }, input, sign(choice), words[choice]),
    };
  });
  return {
    box: element(
      'fieldset',
      { class: 'view-field' },
      element('legend', {}, legend),
      element('div', { class: 'view-choices' }, ...fields.map(({ box }) => box)),
    ),
    show: (view) => {
      for (const { input, choice } of fields) input.checked = view[part] === choice;
    },
  };
}

/** A sample of a theme: its letters on its paper. For `system` it shows light and dark. */
function themeSign(theme: View['theme']): Node {
  const [first, second] = theme === 'system' ? ['light', 'dark'] : [theme, theme];
  return element(
    'span',
    { class: 'view-theme', 'aria-hidden': 'true' },
    element('span', { 'data-theme': first }, 'A'),
    element('span', { 'data-theme': second }, 'a'),
  );
}

/** A choice between less and more. */
function slider<Choice extends string>(
  part: keyof View,
  legend: string,
  choices: readonly Choice[],
  words: (choice: Choice) => string,
  onChoice: OnChoice,
): Field {
  const max = String(choices.length - 1);
  const input = element('input', {
    type: 'range',
    name: part,
    min: '0',
    max,
    'aria-label': legend,
  });
  // The slider itself says its value in words.
  const output = element('output', { 'aria-hidden': 'true' });
  input.addEventListener('input', () => onChoice(part, choices[Number(input.value)] ?? ''));
  return {
    box: element(
      'fieldset',
      { class: 'view-field' },
      element('legend', {}, legend),
      element('div', { class: 'view-slider' }, input, output),
    ),
    show: (view) => {
      const chosen = choices.find((choice) => choice === view[part]) ?? choices[0]!;
      input.value = String(choices.indexOf(chosen));
      input.setAttribute('aria-valuetext', words(chosen));
      output.textContent = words(chosen);
    },
  };
}

function check(part: 'hyphens' | 'justify', words: string, onChoice: OnChoice): Field {
  const input = element('input', { type: 'checkbox', name: part });
  input.addEventListener('change', () => onChoice(part, input.checked ? 'on' : 'off'));
  return {
    box: element('label', { class: 'view-check' }, input, words),
    show: (view) => {
      input.checked = view[part] === 'on';
    },
  };
}

function checks(legend: string, fields: readonly Field[]): Field {
  return {
    box: element(
      'fieldset',
      { class: 'view-field' },
      element('legend', {}, legend),
      ...fields.map(({ box }) => box),
    ),
    show: (view) => {
      for (const field of fields) field.show(view);
    },
  };
}
