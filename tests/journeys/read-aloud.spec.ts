/** Reading aloud, with a speech of which the test tells the ends. */
import { expect, test, type Page } from '@playwright/test';
import { article, isPhone, PATH, statements } from './article.ts';

declare global {
  interface Window {
    said: string[];
    finish: () => void;
  }
}

/** A speech without a sound, in place of the browser's. */
function scriptSpeech(languages: string[]): void {
  window.said = [];
  let last: SpeechSynthesisUtterance | null = null;
  const synthesis = Object.assign(new EventTarget(), {
    speaking: false,
    pending: false,
    getVoices: () =>
      languages.map((lang) => ({ lang, name: lang, localService: true, default: true })),
    speak(utterance: SpeechSynthesisUtterance) {
      window.said.push(utterance.text);
      last = utterance;
      synthesis.speaking = true;
    },
    cancel() {
      synthesis.speaking = false;
    },
  });
  window.finish = () => {
    synthesis.speaking = false;
    last?.dispatchEvent(new Event('end'));
  };
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  // The browser's own takes only voices of its own.
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class extends EventTarget {
      constructor(readonly text: string) {
        super();
      }
    },
  });
}

async function startReading(page: Page): Promise<void> {
  if (isPhone(page)) await page.locator('.dock').getByRole('button').click();
  await page.getByRole('button', { name: 'Vorlesen' }).click();
}

const lastSaid = (page: Page) => page.evaluate(() => window.said.at(-1));
/** The statement that is marked on the page. */
const marked = (page: Page) => page.locator('[data-spoken]');

test('the article is read aloud sentence by sentence, from where the reader is', async ({
  page,
}) => {
  await page.addInitScript(scriptSpeech, ['en-US', 'de-DE']);
  await page.goto(PATH);
  await startReading(page);
  const bar = page.getByRole('group', { name: 'Vorlesen' });
  await expect(marked(page)).toHaveText(article.headline);
  expect(await lastSaid(page)).toBe(article.headline);

  // What ends goes on, and what is said is marked and in view.
  await page.evaluate(() => window.finish());
  expect(await lastSaid(page)).toBe(statements[0]);
  await expect(marked(page)).toHaveText(statements[0]!);
  await bar.getByRole('button', { name: 'Nächster Abschnitt' }).click();
  await bar.getByRole('button', { name: 'Nächster Abschnitt' }).click();
  await expect(marked(page)).toHaveText(article.sections[2]!.heading!);
  await expect(marked(page)).toBeInViewport();

  // Pause silences it; the sentence begins anew.
  await bar.getByRole('button', { name: 'Pause' }).click();
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  await bar.getByRole('button', { name: 'Weiter' }).click();
  await expect.poll(() => lastSaid(page)).toBe(article.sections[2]!.heading!);

  // The reader scrolls away, and the voice does not bring them back. From there it can begin anew.
  const scrollTop = () => page.evaluate(() => scrollY);
  await page.mouse.move(600, 400).catch(() => {});
  await page.evaluate(() => {
    dispatchEvent(new WheelEvent('wheel'));
    scrollTo(0, 0);
  });
  await page.evaluate(() => window.finish());
  expect(await scrollTop()).toBe(0);
  await bar.getByRole('button', { name: 'Ab hier' }).click();
  await expect(marked(page)).toHaveText(article.headline);

  await bar.getByRole('button', { name: 'Schließen' }).click();
  await expect(bar).toHaveCount(0);
  await expect(marked(page)).toHaveCount(0);
});

test('with attribution on the voice says the source before a passage', async ({ page }) => {
  await page.addInitScript(scriptSpeech, ['de-DE']);
  await page.goto(`${PATH}wer-sagt-das/`);
  await startReading(page);
  await expect(marked(page)).toHaveText(article.headline);
  await page.evaluate(() => window.finish());
  const { source } = article.description[0]!;
  const { name } = article.sources.find(({ id }) => id === source)!;
  expect(await lastSaid(page)).toBe(`laut ${name}: ${statements[0]}`);
  await page.evaluate(() => window.finish());
  expect(await lastSaid(page)).toBe(statements[1]);
});

test('a browser without a voice of the language says so', async ({ page }) => {
  await page.addInitScript(scriptSpeech, ['en-US']);
  await page.goto(PATH);
  await startReading(page);
  const bar = page.getByRole('group', { name: 'Vorlesen' });
  await expect(bar.getByRole('status')).toHaveText(/keine deutsche Stimme/);
  // The button that had the focus is gone. The next key still reaches the bar.
  await expect(bar.getByRole('button', { name: 'Schließen' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
});
