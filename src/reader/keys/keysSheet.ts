import { primaryLanguage } from '../../article/strings/primaryLanguage.ts';
import { element } from '../../platform/element.ts';
import { focusInPlace } from '../../platform/focus.ts';
import { openOver } from '../../platform/openOver.ts';
import { addDemandStyles } from '../addDemandStyles.ts';
import { dialogSheet } from '../page/dialogSheet.ts';
import { deKeys } from '../words/deKeys.ts';
import { enKeys } from '../words/enKeys.ts';
import { COMMANDS } from './commands.ts';

/**
 * Opens the sheet that lists the keys. When it closes, the focus is where it was.
 * @param language of the article, which decides that of the sheet
 */
export async function showKeys(language: string): Promise<void> {
  const isGerman = primaryLanguage(language) === 'de';
  const t = isGerman ? deKeys : enKeys;
  const before = document.activeElement;
  const rows = Object.entries(COMMANDS).map(([key, command]) =>
    element(
      'div',
      { class: 'keys-row' },
      element('dt', {}, element('kbd', {}, key)),
      element('dd', {}, t.commands[command]),
    ),
  );
  const { sheet, closeButton } = dialogSheet(
    { class: 'dialog-sheet sheet', lang: isGerman ? 'de' : 'en' },
    t,
    element('dl', { class: 'keys' }, ...rows),
  );
  await addDemandStyles();
  // No button has opened it: a key has.
  const shut = openOver(sheet, element('span'), () => focusInPlace(before));
  closeButton.addEventListener('click', shut);
}
