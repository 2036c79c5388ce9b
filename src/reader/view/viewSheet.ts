import { primaryLanguage } from '../../article/strings/primaryLanguage.ts';
import { element } from '../../platform/element.ts';
import { openOver } from '../../platform/openOver.ts';
import { deView } from '../words/deView.ts';
import { enView } from '../words/enView.ts';
import { addDemandStyles } from '../addDemandStyles.ts';
import { dialogSheet } from '../page/dialogSheet.ts';
import { tellSaved } from '../saved/savedArticles.ts';
import { savedList } from '../saved/savedList.ts';
import { deSaved } from '../words/deSaved.ts';
import { enSaved } from '../words/enSaved.ts';
import { deviceField } from './deviceField.ts';
import { keysField } from './keysField.ts';
import { choose, showKept, shownView } from './shownView.ts';
import { viewFields } from './viewFields.ts';
import { DEFAULT_VIEW, viewText, withChoice } from './view.ts';

export { showKept };

let closeSheet: (() => void) | null = null;

/**
 * Opens the sheet in which the reader chooses a view, or closes it if it is open. Each choice shows
 * at once.
 * @param button that was pressed
 * @param language of the article, which decides that of the sheet
 */
export async function openSheet(button: Element, language: string): Promise<void> {
  await addDemandStyles();
  if (closeSheet) closeSheet();
  else closeSheet = openNew(button, language);
}

function openNew(button: Element, language: string): () => void {
  const isGerman = primaryLanguage(language) === 'de';
  const t = isGerman ? deView : enView;
  const fields = viewFields(t, (part, choice) => {
    void choose(withChoice(shownView.get(), part, choice));
  });
  const reset = element('button', { type: 'button', class: 'text-button' }, t.reset);
  const keys = keysField(t, language, () => shut());
  const saved = savedList(isGerman ? deSaved : enSaved, import.meta.env.BASE_URL);
  const onDeleted = () => {
    void showKept();
    tellSaved();
    keys.follow();
  };
  const { sheet, closeButton } = dialogSheet(
    { class: 'dialog-sheet sheet', lang: isGerman ? 'de' : 'en' },
    t,
    ...fields.map((field) => field.box),
    reset,
    keys.box,
    element('fieldset', { class: 'view-field' }, element('legend', {}, t.saved), saved.box),
    deviceField(t, import.meta.env.BASE_URL, onDeleted),
  );

  const show = () => {
    const view = shownView.get();
    for (const field of fields) field.show(view);
    reset.hidden = viewText(view) === null;
  };
  show();
  const stop = shownView.subscribe(show);
  reset.addEventListener('click', () => {
    void choose(DEFAULT_VIEW);
    sheet.focus();
  });
  const shut = openOver(sheet, button, () => {
    stop();
    saved.stop();
    closeSheet = null;
  });
  closeButton.addEventListener('click', shut);
  return shut;
}
