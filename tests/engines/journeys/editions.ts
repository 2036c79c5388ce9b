/** Whoever comes back to an article that has changed reads the new edition, or is told of it. */
import { PATH } from '../article.ts';
import { journey } from '../journey.ts';
import { ELSEWHERE, scrollOn } from '../overlay.ts';
import { DEPLOY_PATH } from '../site.ts';

/** As a deploy of an edited article does: other words, and other data. */
const deployed = (html: string) =>
  html.replaceAll('Direkter Draht', 'Neuer Draht').replaceAll(/-[\w-]{8}\.json/g, '-AAAAAAAA.json');

journey(
  'a newer edition is shown or told to who comes back',
  { tampering: { deployed } },
  async (reader) => {
    await reader.open(PATH);
    await scrollOn(reader, 300);
    await reader.evaluate(markOnceKept);
    await reader.untilPage('the article is kept', isMarked);
    await reader.evaluate((path) => {
      document.documentElement.removeAttribute('data-marked');
      void fetch(path).then(() => document.documentElement.setAttribute('data-marked', ''));
    }, DEPLOY_PATH);
    await reader.untilPage('the other edition is deployed', isMarked);
    await reader.open(ELSEWHERE);
    await reader.open(PATH);
    await reader.untilPage('the new edition is there or told', () =>
      /Neuer Draht|neue Fassung/.test(document.body.innerText),
    );
  },
);

/** Runs in the page. */
function markOnceKept(): void {
  const look = async () => {
    if ((await caches.match(location.href)) === undefined) setTimeout(() => void look(), 200);
    else document.documentElement.setAttribute('data-marked', '');
  };
  void look();
}

/** Runs in the page. */
function isMarked(): boolean {
  return document.documentElement.hasAttribute('data-marked');
}
