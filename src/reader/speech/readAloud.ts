import { ATTRIBUTION_SWITCH_ID } from '../../article/links/pageIds.ts';
import { focusInPlace } from '../../platform/focus.ts';
import { speechOf, type Said, type Speech } from '../../platform/speech.ts';
import { HOOKS } from '../hooks.ts';
import { wordsFor } from '../words/wordsFor.ts';
import { followInWindow } from './followInWindow.ts';
import { watchMediaKeys } from './mediaKeys.ts';
import { createBar } from './readAloudBar.ts';
import { next, SILENT, type Action } from './reading.ts';
import { sentencesOnPage } from './sentences.ts';

/** Ends the reading that is under way; null while nothing is read aloud. */
let end: (() => void) | null = null;

/**
 * Reads the article on screen aloud from the sentence at the top of the window, with a bar to lead
 * the voice. If it is being read already, begins anew from here.
 * @param language of the article
 */
export async function readAloud(language: string): Promise<void> {
  end?.();
  const t = wordsFor(language);
  const sentences = sentencesOnPage(language, t);
  let reading = SILENT;
  let speech: Speech | null = null;
  const view = followInWindow();

  const bar = createBar(t, (wish) => {
    if (wish === 'close') close();
    else if (wish === 'here' || reading.status === 'silent')
      act({ type: 'start', at: firstInWindow() });
    else act(wish);
  });
  const firstInWindow = () => {
    const top = document.querySelector(HOOKS.bar)?.getBoundingClientRect().bottom ?? 0;
    const at = sentences.findIndex(
      ({ element }) => element.getBoundingClientRect().top >= Math.max(0, top),
    );
    return Math.max(0, at);
  };
  let marked: HTMLElement | null = null;
  const mark = (element: HTMLElement | null) => {
    marked?.removeAttribute('data-spoken');
    if (element) element.dataset['spoken'] = '';
    marked = element;
  };
  const act = (action: Action) => {
    const before = reading;
    reading = next(reading, action, sentences);
    if (reading.take === before.take) return;
    const sentence = reading.status === 'silent' ? undefined : sentences[reading.at];
    mark(sentence?.element ?? null);
    bar.show(reading);
    if (sentence && reading.at !== before.at) view.follow(sentence.element, action.type !== 'said');
    if (!sentence || reading.status === 'paused') {
      speech?.stop();
      return;
    }
    const { take, rate } = reading;
    speech?.say(spoken(sentence), rate, (said: Said) => {
      if (said === 'failed') bar.refuse(t.noVoice);
      act(said === 'said' ? { type: 'said', take } : { type: 'pause' });
    });
  };
  const onLeave = () => act({ type: 'pause' });
  const stopKeys = watchMediaKeys(document.title, act);
  const from = document.activeElement;
  const close = () => {
    act({ type: 'stop' });
    speech?.stop();
    view.stop();
    stopKeys();
    removeEventListener('pagehide', onLeave);
    bar.element.remove();
    focusInPlace(from);
    end = null;
  };
  end = close;
  addEventListener('pagehide', onLeave);
  document.body.append(bar.element);
  focusInPlace(bar.main);

  speech = await speechOf(language, window);
  if (end !== close) return;
  if (speech) act({ type: 'start', at: scrollY === 0 ? 0 : firstInWindow() });
  else bar.refuse(t.noVoice);
}

/** What the voice says for a sentence: while attribution is on, first who says it. */
function spoken({ credit, text }: { credit: string; text: string }): string {
  const field = document.getElementById(ATTRIBUTION_SWITCH_ID);
  const isOn = field instanceof HTMLInputElement && field.checked;
  return isOn && credit !== '' ? `${credit} ${text}` : text;
}
