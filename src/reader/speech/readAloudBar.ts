import { focusInPlace } from '../../platform/focus.ts';
import type { PageWords } from '../words/wordsFor.ts';
import { RATES, type Action, type Reading } from './reading.ts';

/** What the reader may do besides the actions of the voice. */
type Wish = Action | 'here' | 'close';

/** The bar with which the reader leads the voice. It is drawn without React. */
type Bar = {
  element: HTMLElement;
  /** The button that pauses and goes on. */
  main: HTMLElement;
  show: (reading: Reading) => void;
  /** Says that nothing can be read aloud, and why. */
  refuse: (words: string) => void;
};

/** The signs of the buttons, as paths in a square of 16. */
const SIGNS = {
  sectionBack: 'M3 3v10M13 3 8 8l5 5zM8 3 4.500 8 8 13',
  back: 'M11 3 5 8l6 5z',
  speak: 'M4 2.500v11L13 8z',
  pause: 'M5 3v10M11 3v10',
  on: 'm5 3 6 5-6 5z',
  sectionOn: 'M13 3v10M3 3l5 5-5 5zM8 3l3.500 5L8 13',
  close: 'm4 4 8 8M12 4l-8 8',
} as const;

/** Makes the bar. @param onWish told what the reader presses */
export function createBar(t: PageWords, onWish: (wish: Wish) => void): Bar {
  const element = document.createElement('div');
  element.className = 'read-aloud';
  element.classList.add('sheet');
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', t.readAloud);
  if (t.lang !== undefined) element.lang = t.lang;

  let isSpeaking = false;
  const button = (label: string, sign: keyof typeof SIGNS | null, onPress: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    if (sign === null) made.textContent = label;
    else draw(made, label, sign);
    made.addEventListener('click', onPress);
    return made;
  };
  const wish = (wanted: Wish) => () => onWish(wanted);
  const main = button(t.resume, 'speak', () => onWish({ type: isSpeaking ? 'pause' : 'resume' }));
  const rate = document.createElement('select');
  rate.setAttribute('aria-label', t.speed);
  for (const value of RATES)
    rate.append(
      new Option(`${value} ×`.replace('.', t.decimalSign), String(value), value === 1, value === 1),
    );
  rate.addEventListener('change', () => onWish({ type: 'rate', rate: Number(rate.value) }));
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') onWish('close');
  });
  const close = button(t.close, 'close', wish('close'));
  element.append(
    button(t.sectionBack, 'sectionBack', wish({ type: 'section', by: -1 })),
    button(t.sentenceBack, 'back', wish({ type: 'sentence', by: -1 })),
    main,
    button(t.sentenceOn, 'on', wish({ type: 'sentence', by: 1 })),
    button(t.sectionOn, 'sectionOn', wish({ type: 'section', by: 1 })),
    close,
    button(t.fromHere, null, wish('here')),
    rate,
  );
  return {
    element,
    main,
    show: ({ status }) => {
      isSpeaking = status === 'speaking';
      draw(main, isSpeaking ? t.pause : t.resume, isSpeaking ? 'pause' : 'speak');
    },
    refuse: (words) => {
      const told = document.createElement('p');
      told.setAttribute('role', 'status');
      told.textContent = words;
      const hadFocus = element.contains(document.activeElement);
      element.replaceChildren(told, close);
      if (hadFocus) focusInPlace(close);
    },
  };
}

const SVG = 'http://www.w3.org/2000/svg';

function draw(button: HTMLElement, label: string, sign: keyof typeof SIGNS): void {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('class', 'tool-icon');
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SIGNS[sign]);
  picture.append(path);
  button.setAttribute('aria-label', label);
  button.replaceChildren(picture);
}
