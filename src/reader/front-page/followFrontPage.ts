import { primaryLanguage } from '../../article/strings/primaryLanguage.ts';
import { element } from '../../platform/element.ts';
import { keptText, watchKeptText } from '../../platform/storage.ts';
import { VISITS_KEY } from '../../platform/storageKeys.ts';
import { parseVisits } from '../../article/reading/visits.ts';
import { addDemandStyles } from '../addDemandStyles.ts';
import { HOOKS } from '../hooks.ts';
import { savedArticles, tellSaved, watchSaved } from '../saved/savedArticles.ts';
import { savedList } from '../saved/savedList.ts';
import { deSaved } from '../words/deSaved.ts';
import { enSaved } from '../words/enSaved.ts';
import { TEASER_HOOKS } from './teaserHooks.ts';

/** The id of the list, to which the link in the bar leads. */
const LIST_ID = 'gemerkt';

/**
 * Says on the teasers what is read of their articles, and lists the saved articles at the foot of
 * the front page, with a link to them in the bar. Nothing that is there moves for it.
 * @param home path of the site on its host, with slashes at both ends
 * @param language of the page
 */
export async function followFrontPage(home: string, language: string): Promise<void> {
  const t = primaryLanguage(language) === 'de' ? deSaved : enSaved;
  const showRead = () => tick(home, t);
  showRead();
  watchKeptText(VISITS_KEY, showRead);
  // A page out of the cache shows what was read since.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    showRead();
    tellSaved();
  });
  await addDemandStyles();
  if (location.pathname !== home) return;

  const { box } = savedList(t, home);
  const heading = element('h2', { class: 'teaser-headline' }, t.title);
  const section = element(
    'section',
    { id: LIST_ID, class: 'saved', 'aria-label': t.title },
    heading,
    box,
  );
  const link = element('a', { class: 'saved-link', href: `#${LIST_ID}` });
  const show = () => {
    const { size } = savedArticles();
    link.textContent = t.link(size);
    link.hidden = size === 0;
    if (size > 0 && !section.isConnected) document.querySelector('main')?.append(section);
  };
  watchSaved(show);
  show();
  document.querySelector(`${HOOKS.bar} a`)?.after(link);
}

/** Where an article was read, its teaser says how much of it instead of how long it takes. */
function tick(home: string, t: typeof deSaved): void {
  const visits = parseVisits(keptText(VISITS_KEY), Date.now());
  for (const teaser of document.querySelectorAll(TEASER_HOOKS.teaser)) {
    const minutes = teaser.querySelector<HTMLElement>(TEASER_HOOKS.minutes);
    const path = teaser.querySelector('a')?.pathname ?? '';
    const read = visits.get(path.slice(home.length).replace(/\/$/, ''))?.read ?? 0;
    if (!minutes || read === 0) continue;
    minutes.textContent = read < 100 ? t.read(read) : t.finished;
    if (read === 100) minutes.dataset['read'] = '';
  }
}
