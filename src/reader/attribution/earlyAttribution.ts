import { ATTRIBUTION_KEY } from '../../platform/storageKeys.ts';
import { ATTRIBUTION_SWITCH_ID } from '../../article/links/pageIds.ts';

/**
 * Script for the page's head, which runs before anything is painted. A reader who has left
 * attribution on finds it on, and no line moves. From here on the document says whether it is on,
 * not the switch itself: at each press the browser would compute styles that depend on the switch
 * (`:has`) again for the whole text.
 * @param startsOn whether the page is the one that opens with attribution on
 */
export function earlyAttribution(startsOn: boolean): string {
  const values = [startsOn, ATTRIBUTION_KEY, ATTRIBUTION_SWITCH_ID].map((it) => JSON.stringify(it));
  return `(${String(showEarly)})(${values.join(',')});`;
}

/**
 * The script itself. It is written into the page as it stands here, so it sees nothing but what it
 * is given and what every browser has.
 */
function showEarly(startsOn: boolean, key: string, switchId: string): void {
  const { dataset } = document.documentElement;
  let isOn = startsOn;
  try {
    isOn ||= localStorage.getItem(key) === 'on';
  } catch {}
  dataset['attribution'] = isOn ? 'on' : 'off';
  addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.id !== switchId) return;
    if (dataset['attribution'] !== 'parts') dataset['attribution'] = target.checked ? 'on' : 'off';
  });
}
