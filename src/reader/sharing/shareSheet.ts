import { primaryLanguage } from '../../article/strings/primaryLanguage.ts';
import { pngOf } from '../../platform/canvas.ts';
import { element } from '../../platform/element.ts';
import { openOver } from '../../platform/openOver.ts';
import { copyText, hasShareDialog, passLink, type Passed } from '../../platform/share.ts';
import { canShareFile, passFile, saveFile } from '../../platform/shareFile.ts';
import { addDemandStyles } from '../addDemandStyles.ts';
import { HOOKS } from '../hooks.ts';
import { dialogSheet } from '../page/dialogSheet.ts';
import { deShare } from '../words/deShare.ts';
import { enShare } from '../words/enShare.ts';
import { drawQuote } from './drawQuote.ts';
import type { Quote } from './quoteOf.ts';
import { shareRow, type Way } from './shareRow.ts';
import type { Offers, SharedLink, Tell } from './sharing.ts';

let closeSheet: (() => void) | null = null;

/**
 * Opens the sheet that shows what may be shared, or closes it if it is open: the article, the
 * section being read, and the chosen words as a picture. Where the device has no dialog for
 * sharing, links are copied and pictures saved.
 * @param button that was pressed
 * @param tell says how it ended, when the sheet has closed
 */
export async function openShareSheet(button: Element, offers: Offers, tell: Tell): Promise<void> {
  await addDemandStyles();
  if (closeSheet) closeSheet();
  else closeSheet = openNew(button, offers, tell);
}

function openNew(button: Element, offers: Offers, tell: Tell): () => void {
  const { article, section, quote, quoteDone, language } = offers;
  const isGerman = primaryLanguage(language) === 'de';
  const t = isGerman ? deShare : enShare;
  /** A way that ends in words: those said when it is done, or a text to copy by hand. */
  const way = (
    words: string,
    pass: () => Passed | Promise<Passed>,
    done: string,
    text: string,
  ): Way => ({
    words,
    take: async () => {
      const passed = await pass();
      if (passed === 'cancelled') return;
      close();
      tell(passed, done, text, button);
    },
  });
  const rowOfLink = (what: string, link: SharedLink) => {
    const { title, url, address, done } = link;
    const ways = [
      ...(hasShareDialog() ? [way(t.send, () => passLink({ title, url }), done, url)] : []),
      way(t.copyLink, () => copyText(url), done, url),
    ];
    return shareRow(what, [wordsIn(language, title), addressView(address)], ways).row;
  };

  const rows = [
    // Who has chosen words wants to share these.
    ...(quote ? [rowOfQuote(quote)] : []),
    rowOfLink(t.article, article),
    ...(section ? [rowOfLink(t.section, section)] : []),
  ];
  const { sheet, closeButton } = dialogSheet(
    { class: 'share-sheet dialog-sheet sheet', lang: isGerman ? 'de' : 'en' },
    t,
    ...rows,
  );
  // Away from the bar its button is not above it.
  sheet.toggleAttribute('data-low', button.closest(HOOKS.bar) === null);
  const close = openOver(sheet, button, () => {
    closeSheet = null;
  });
  closeButton.addEventListener('click', close);
  return close;

  function rowOfQuote(given: Quote): HTMLElement {
    const { copied, url, slug, tone = 0 } = given;
    const [words = '', credit = ''] = copied.split('\n');
    const canvas = element('canvas', {
      class: 'share-picture',
      role: 'img',
      'aria-label': `${words} ${credit}`,
      lang: language,
      width: '1200',
      height: '630',
    });
    canvas.classList.add(`tone-${tone}`);
    const copy = way(t.copyQuote, () => copyText(copied), quoteDone, copied);
    const { row, addWay } = shareRow(t.quote, [canvas], [copy]);
    const draw = async () => {
      const file = (await drawQuote(canvas, given)) ? await pngOf(canvas, `${slug}.png`) : null;
      if (!file) throw new Error('The browser makes no picture.');
      const [how, pass] = canShareFile(file)
        ? [t.sendPicture, () => passFile(file, url)]
        : [t.savePicture, () => saveFile(file)];
      addWay(way(how, pass, t.pictureSaved, copied));
    };
    // Browsers share only in answer to a press, so the picture is made ahead of it. It is drawn in
    // the document: there it has its styles.
    requestAnimationFrame(() => {
      draw().catch(() => canvas.replaceWith(wordsIn(language, `${words} ${credit}`)));
    });
    return row;
  }
}

function wordsIn(lang: string, words: string): HTMLElement {
  return element('p', { class: 'share-title', lang, dir: 'auto' }, words);
}

/** An address reads from left to right, whatever the language. */
function addressView(address: string): HTMLElement {
  return element('p', { class: 'share-address', dir: 'ltr', translate: 'no' }, address);
}
