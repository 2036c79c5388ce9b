/** Reading aloud by the browser (Web Speech), with the known faults of browsers met here. */

/** How an utterance has ended. */
export type Said =
  /** To its end, or it was lost: some browsers forget to tell the end. */
  | 'said'
  /** The browser wants a press first. */
  | 'denied'
  /** It cannot be spoken: no voice, no device. */
  | 'failed';

/** The parts of `window` that speech needs; tests pass their own. */
export type Synthesis = {
  speechSynthesis: Pick<
    SpeechSynthesis,
    'speak' | 'cancel' | 'getVoices' | 'speaking' | 'pending'
  > & { addEventListener?: SpeechSynthesis['addEventListener'] };
  SpeechSynthesisUtterance: new (text: string) => SpeechSynthesisUtterance;
};

/** The voice of one language. */
export type Speech = {
  /**
   * Says a text, in place of what is being said.
   * @param rate 1 is the voice's own speed
   * @param onEnd not called for a text that another one or `stop` has cut off
   */
  say: (text: string, rate: number, onEnd: (said: Said) => void) => void;
  stop: () => void;
};

/** How long voices may take to come, in milliseconds: some browsers load them when first asked. */
const VOICES_MS = 2000;

/**
 * Milliseconds to wait after `cancel`. Words that are said sooner are cut off with the ones before.
 */
const AFTER_CANCEL_MS = 60;

/** About how many letters a voice says in a second at its own speed. */
const LETTERS_PER_SECOND = 13;

/** Chrome ends what a remote voice says after 15 seconds. No part of a text takes as long. */
const PART_SECONDS = 11;

/**
 * The speech of a language.
 * @param language of the texts
 * @param browser the window, or its parts for speech
 * @returns null where the browser has no speech, or no voice of that language
 */
export async function speechOf(
  language: string,
  browser: Partial<Synthesis>,
): Promise<Speech | null> {
  const { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance } = browser;
  if (!synthesis || !Utterance) return null;
  const voice = bestVoice(await voicesOf(synthesis), language);
  if (!voice) return null;

  /** Events of an earlier text are ignored: `cancel` sends errors, some of them late. */
  let turn = 0;
  /** Chrome discards an utterance without a reference, and its `end` never comes. */
  let spoken: SpeechSynthesisUtterance | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    turn += 1;
    spoken = null;
    clearTimeout(timer);
    synthesis.cancel();
  };

  const sayParts = (parts: readonly string[], rate: number, onEnd: (said: Said) => void) => {
    const [part, ...rest] = parts;
    if (part === undefined) return onEnd('said');
    turn += 1;
    const now = turn;
    const utterance = new Utterance(part);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    spoken = utterance;
    const end = (said: Said) => {
      if (now !== turn || spoken !== utterance) return;
      clearTimeout(timer);
      turn += 1;
      if (said === 'said') sayParts(rest, rate, onEnd);
      else onEnd(said);
    };
    utterance.addEventListener('end', () => end('said'));
    utterance.addEventListener('error', ({ error }) =>
      end(error === 'not-allowed' ? 'denied' : 'failed'),
    );
    synthesis.speak(utterance);
    // If `end` has not come after twice the expected time, it will not come.
    const seconds = (part.length / LETTERS_PER_SECOND / rate) * 2 + 5;
    timer = setTimeout(() => {
      if (now !== turn) return;
      synthesis.cancel();
      end('said');
    }, seconds * 1000);
  };

  const say = (text: string, rate: number, onEnd: (said: Said) => void) => {
    const isBusy = synthesis.speaking || synthesis.pending;
    const letters = LETTERS_PER_SECOND * PART_SECONDS * rate;
    const parts = voice.localService ? [text] : partsOf(text, letters);
    if (!isBusy) {
      sayParts(parts, rate, onEnd);
      return;
    }
    stop();
    timer = setTimeout(sayParts, AFTER_CANCEL_MS, parts, rate, onEnd);
  };
  // Stops what an earlier page of the site is still saying.
  synthesis.cancel();
  return { say, stop };
}

/** The voices of a browser, for which some have to wait. */
async function voicesOf(
  synthesis: Synthesis['speechSynthesis'],
): Promise<readonly SpeechSynthesisVoice[]> {
  const early = synthesis.getVoices();
  if (early.length > 0 || !synthesis.addEventListener) return early;
  await new Promise<void>((resolve) => {
    setTimeout(resolve, VOICES_MS);
    synthesis.addEventListener?.('voiceschanged', () => {
      if (synthesis.getVoices().length > 0) resolve();
    });
  });
  return synthesis.getVoices();
}

/**
 * The best voice for a language: of its region before others, on the device before on the net, the
 * browser's own choice before others. Null if there is none of that language.
 */
export function bestVoice<
  Voice extends Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>,
>(voices: readonly Voice[], language: string): Voice | null {
  // Android writes de_DE.
  const tagOf = (tag: string) => tag.replace('_', '-').toLowerCase();
  const wanted = tagOf(language);
  const [primary] = wanted.split('-');
  const standard = wanted.includes('-') ? wanted : `${wanted}-${wanted === 'en' ? 'gb' : wanted}`;
  const worth = ({ lang, localService, default: isDefault }: Voice) =>
    (localService ? 4 : 0) + (tagOf(lang) === standard ? 2 : 0) + (isDefault ? 1 : 0);
  const [best] = voices
    .filter(({ lang }) => tagOf(lang).split('-')[0] === primary)
    .toSorted((a, b) => worth(b) - worth(a));
  return best ?? null;
}

/**
 * A text in parts, none longer than a number of letters: cut after a sign, else between words.
 */
export function partsOf(text: string, letters: number): string[] {
  if (text.length <= letters) return [text];
  const head = text.slice(0, letters);
  const sign = Math.max(
    ...[', ', '; ', ': ', ' – '].map((it) => head.lastIndexOf(it) + it.length - 1),
  );
  // Parts of about one length: a last word by itself would sound torn off.
  const aim = text.length / Math.ceil(text.length / letters);
  const at = sign > letters / 3 ? sign : head.lastIndexOf(' ', aim);
  if (at <= 0) return [text];
  return [text.slice(0, at).trim(), ...partsOf(text.slice(at).trim(), letters)];
}
