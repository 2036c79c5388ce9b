import { element } from '../../platform/element.ts';
import { openOver } from '../../platform/openOver.ts';
import { deView } from '../words/deView.ts';
import { enView } from '../words/enView.ts';
import { addDemandStyles } from '../addDemandStyles.ts';
import { dialogSheet } from '../page/dialogSheet.ts';
import { deviceField } from './deviceField.ts';
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
  const isGerman = language.split('-')[0] === 'de';
  const t = isGerman ? deView : enView;
  const fields = viewFields(t, (part, choice) => {
    void choose(withChoice(shownView.get(), part, choice));
  });
  const reset = element('button', { type: 'button', class: 'text-button' }, t.reset);
  const { sheet, closeButton } = dialogSheet(
    { class: 'dialog-sheet sheet', lang: isGerman ? 'de' : 'en' },
    t,
    ...fields.map((field) => field.box),
    reset,
    deviceField(t, () => void showKept()),
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
    closeSheet = null;
  });
  closeButton.addEventListener('click', shut);
  return shut;
}
