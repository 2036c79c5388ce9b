import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bestVoice, partsOf, speechOf, type Synthesis } from '../../src/platform/speech.ts';

/** What a browser has of speech, led by the test. */
class FakeSynthesis extends EventTarget {
  voices: SpeechSynthesisVoice[] = [voice('de-DE')];
  spoken: Utterance[] = [];
  speaking = false;
  pending = false;
  getVoices = () => this.voices;
  speak = (utterance: Utterance) => {
    this.spoken.push(utterance);
    this.speaking = true;
  };
  cancel = () => {
    const last = this.spoken.at(-1);
    // Browsers tell this later, when another text is being said.
    if (this.speaking) setTimeout(() => last?.tell('error', 'canceled'), 5);
    this.speaking = false;
  };
  /** The voice comes to the end of what it says. */
  finish() {
    this.speaking = false;
    this.spoken.at(-1)?.tell('end');
  }
}

class Utterance extends EventTarget {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  constructor(readonly text: string) {
    super();
  }
  tell(type: string, error = '') {
    this.dispatchEvent(Object.assign(new Event(type), { error }));
  }
}

function voice(lang: string, more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice {
  return { lang, name: lang, voiceURI: lang, localService: true, default: false, ...more };
}

let synthesis: FakeSynthesis;
const browser = () =>
  ({
    speechSynthesis: synthesis,
    SpeechSynthesisUtterance: Utterance,
  }) as unknown as Synthesis;
const texts = () => synthesis.spoken.map(({ text }) => text);

beforeEach(() => {
  vi.useFakeTimers();
  synthesis = new FakeSynthesis();
});
afterEach(() => void vi.useRealTimers());

describe('the speech of a browser', () => {
  it('says a text by its voice at a speed, and tells the end', async () => {
    const speech = await speechOf('de', browser());
    const told: string[] = [];
    speech!.say('Ein Satz.', 1.5, (said) => void told.push(said));
    expect(synthesis.spoken[0]).toMatchObject({ text: 'Ein Satz.', lang: 'de-DE', rate: 1.5 });
    synthesis.finish();
    expect(told).toEqual(['said']);
  });

  it('takes the errors of a text that was cut off for nothing', async () => {
    const speech = await speechOf('de', browser());
    const told: string[] = [];
    speech!.say('Eins.', 1, (said) => void told.push(`eins ${said}`));
    speech!.say('Zwei.', 1, (said) => void told.push(`zwei ${said}`));
    await vi.advanceTimersByTimeAsync(100);
    expect(texts()).toEqual(['Eins.', 'Zwei.']);
    synthesis.finish();
    expect(told).toEqual(['zwei said']);
    speech!.say('Drei.', 1, (said) => void told.push(`drei ${said}`));
    speech!.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual(['zwei said']);
  });

  it('says nothing more when it was stopped just after another text was asked for', async () => {
    const speech = await speechOf('de', browser());
    speech!.say('Eins.', 1, () => {});
    speech!.say('Zwei.', 1, () => {});
    speech!.stop();
    await vi.advanceTimersByTimeAsync(1000);
    expect(texts()).toEqual(['Eins.']);
  });

  it('says long texts in parts by a voice on the net, so that no browser ends them by itself', async () => {
    synthesis.voices = [voice('de-DE', { localService: false })];
    const speech = await speechOf('de', browser());
    const text = `${'Wort '.repeat(25)}hier, ${'Wort '.repeat(25)}Ende.`;
    const told: string[] = [];
    speech!.say(text, 1, (said) => void told.push(said));
    while (told.length === 0) synthesis.finish();
    expect(texts().join(' ')).toBe(text);
    expect(texts().length).toBe(2);
    expect(told).toEqual(['said']);
  });

  it('goes on where the end of a text is never told', async () => {
    const speech = await speechOf('de', browser());
    const told: string[] = [];
    speech!.say('Ein Satz.', 1, (said) => void told.push(said));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual(['said']);
  });

  it.each([
    ['not-allowed', 'denied'],
    ['synthesis-failed', 'failed'],
  ])('tells the error %s as %s', async (error, expected) => {
    const speech = await speechOf('de', browser());
    const told: string[] = [];
    speech!.say('Ein Satz.', 1, (said) => void told.push(said));
    synthesis.spoken[0]!.tell('error', error);
    expect(told).toEqual([expected]);
  });

  it('waits for voices that come late, and not for ever', async () => {
    synthesis.voices = [];
    const late = speechOf('de', browser());
    await vi.advanceTimersByTimeAsync(500);
    synthesis.voices = [voice('de-DE')];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(await late).not.toBeNull();

    synthesis.voices = [];
    const never = speechOf('de', browser());
    await vi.advanceTimersByTimeAsync(3000);
    expect(await never).toBeNull();
  });

  it('is none without a voice of the language, or without any speech', async () => {
    synthesis.voices = [voice('en-US')];
    expect(await speechOf('de', browser())).toBeNull();
    expect(await speechOf('de', {})).toBeNull();
  });
});

describe('the voice', () => {
  it.each([
    ['of the language', 'de', ['en-US', 'de-DE'], 1],
    ['on the device before one on the net', 'de', ['de-DE net', 'de-AT'], 1],
    ['of the region', 'de', ['de-AT', 'de-DE'], 1],
    ['of the region that the article names', 'de-AT', ['de-DE', 'de-AT'], 1],
    ['as Android writes it', 'de', ['en_US', 'de_DE'], 1],
    ['of the browser’s own choice among equals', 'en', ['en-GB', 'en-GB default'], 1],
    ['that there is, and no other', 'ru', ['de-DE', 'en-US'], -1],
  ])('is the one %s', (_name, language, names, expected) => {
    const voices = names.map((name) => {
      const [lang = '', kind] = name.split(' ');
      return voice(lang, { localService: kind !== 'net', default: kind === 'default' });
    });
    expect(voices.findIndex((each) => each === bestVoice(voices, language))).toBe(expected);
  });
});

describe('the parts of a text', () => {
  it.each([
    ['kurz', 10, ['kurz']],
    ['eins zwei, drei vier', 14, ['eins zwei,', 'drei vier']],
    ['eins zwei drei vier', 14, ['eins zwei', 'drei vier']],
    ['unteilbareslangeswort', 5, ['unteilbareslangeswort']],
  ])('of %s, at most %i letters', (text, letters, expected) => {
    expect(partsOf(text, letters)).toEqual(expected);
  });
});
