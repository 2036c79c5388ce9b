import { findPlace, type Place } from '../../article/reading/place.ts';
import { addDemandStyles } from '../addDemandStyles.ts';
import { element } from '../../platform/element.ts';
import { focusInPlace } from '../../platform/focus.ts';
import { scrollTo } from '../../platform/landing.ts';
import { putLineAtTop } from '../../platform/line.ts';
import { heightWhileSticky, watchWindow } from '../../platform/scroll.ts';
import { HOOKS } from '../hooks.ts';
import { dePlace } from '../words/dePlace.ts';
import { enPlace } from '../words/enPlace.ts';
import { placedStatements } from './placedStatements.ts';

/**
 * Offers to read on where the reader has stopped, in a line at the foot of the window. It goes when
 * it is answered, and when the reader begins to read without an answer.
 * @returns takes it away
 */
export function offerPlace(place: Place, language: string): () => void {
  const statements = placedStatements();
  const found = findPlace(place, statements);
  const target = statements[found?.statement ?? -1]?.element ?? null;
  const heading = found && document.getElementById(found.section);
  if (!found || !heading) return () => {};

  const isGerman = language.split('-')[0] === 'de';
  const t = isGerman ? dePlace : enPlace;
  const where =
    heading.localName === 'h2' || !target
      ? heading.textContent
      : `${place.words.replace(/[\s.,;:]+$/, '')} …`;
  const accept = element('button', { type: 'button', class: 'place-accept text-button' }, t.accept);
  const decline = element('button', { type: 'button', class: 'text-button' }, t.decline);
  const question = element('p', { role: 'status' });
  const box = element(
    'section',
    { class: 'place-offer sheet', 'aria-label': t.accept, lang: isGerman ? 'de' : 'en' },
    question,
    accept,
    decline,
  );
  const ending = new AbortController();
  const { signal } = ending;
  const end = () => {
    ending.abort();
    box.remove();
  };
  signal.addEventListener(
    'abort',
    watchWindow(({ top, height }) => top > height / 2 && end()),
  );
  decline.addEventListener('click', end);
  accept.addEventListener('click', () => {
    end();
    if (target) putStatement(target, place.part);
    else scrollTo(heading);
    focusOn(target ?? heading);
  });
  const show = async () => {
    await addDemandStyles();
    if (signal.aborted) return;
    document.body.append(box);
    // A screen reader reads out what comes into a region that is there.
    question.textContent = t.question(where.trim());
  };
  void show();
  return end;
}

function putStatement(statement: Element, part: number): void {
  const bar = document.querySelector(HOOKS.bar);
  putLineAtTop({ element: statement, part, below: 0 }, bar ? heightWhileSticky(bar) : 0);
}

/** Tab goes on from where the reader is now. */
function focusOn(target: Element): void {
  target.setAttribute('tabindex', '-1');
  target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  focusInPlace(target);
}
