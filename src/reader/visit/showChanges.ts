import { primaryLanguage } from '../../article/strings/primaryLanguage.ts';
import { changedParts } from '../../article/reading/changedParts.ts';
import { changedOf } from '../../article/reading/wordHashes.ts';
import { statementId } from '../../article/links/pageIds.ts';
import { addDemandStyles } from '../addDemandStyles.ts';
import { goToText } from '../at-foot/goToText.ts';
import { offerAtFoot } from '../at-foot/offerAtFoot.ts';
import { HOOKS } from '../hooks.ts';
import { deChanges } from '../words/deChanges.ts';
import { enChanges } from '../words/enChanges.ts';
import { longDay } from '../words/longDay.ts';
import { sinceWhen } from '../words/sinceWhen.ts';
import type { Changes } from './comparison.ts';

/** What is marked, in lines, and what says these lines at the foot of the window. */
export type ShownChanges = { lines: readonly string[]; tell: () => () => void };

/** From the bar to a block, so that its label shows between them, in CSS pixels. */
const LABEL = 36;

/**
 * Marks what is new or edited since the last visit: a label in the space above each block, which
 * moves nothing, and a shade on what is edited.
 * @param language of the article
 * @returns null where nothing is marked
 */
export function showChanges({ texts, before }: Changes, language: string): ShownChanges | null {
  const changed = changedOf(before.words, texts.statements);
  const isHeadingChanged = changedOf(before.words, texts.headings).map(
    (is, at) => is && texts.headings[at] !== '',
  );
  const corrections = changedOf(before.words, texts.corrections).filter(Boolean).length;
  const parts = [...document.querySelectorAll(HOOKS.part)];
  // Another page than the data say: nothing can be told.
  if (parts.length !== texts.headings.length) return null;

  const isGerman = primaryLanguage(language) === 'de';
  const t = isGerman ? deChanges : enChanges;
  const since = sinceWhen(before.at, Date.now(), language, t.time);
  const sections = parts.map((part, at) => ({
    isHeadingChanged: isHeadingChanged[at] === true,
    blocks: blocksOf(part),
  }));
  const places = changedParts(sections, changed);
  if (places.length + corrections === 0) return null;

  const added = places.flatMap(({ block, kind }) =>
    kind === 'added' ? [block.parentElement] : [],
  );
  for (const [number, is] of changed.entries()) {
    const statement = is ? document.getElementById(statementId(number)) : null;
    // What is new as a whole needs no shade on each of its statements.
    if (statement && !added.some((part) => part?.contains(statement)))
      statement.dataset['changed'] = '';
  }
  for (const { block, kind } of places) label(block, t[kind](since));
  void addDemandStyles();
  const first = places[0]?.block ?? document.querySelector(HOOKS.body)!;
  const lines = [
    places.length > 0 && t.summary(places.length, since),
    corrections > 0 && t.corrections(corrections),
    texts.modified !== null && t.modified(longDay(texts.modified, language)),
  ].filter((line) => line !== false);
  const [accept, decline, words] = [t.show, t.close, isGerman ? 'de' : 'en'];
  const tell = () =>
    offerAtFoot({ name: t.title, lines, accept, decline, language: words }, () =>
      goToText(first, 0, LABEL),
    );
  return { lines, tell };
}

/** The blocks of a part that hold statements, with the statements' numbers. */
function blocksOf(part: Element) {
  return [...part.children]
    .map((block) => ({
      block,
      statements: [...block.querySelectorAll(HOOKS.statement)].map((statement) =>
        Number(statement.getAttribute('data-statement')),
      ),
    }))
    .filter(({ statements }) => statements.length > 0);
}

/** A block that scrolls within itself would cut its label off, so what is before it has it. */
function label(block: Element, words: string): void {
  const isCut = getComputedStyle(block).overflowX !== 'visible';
  const before = block.previousElementSibling;
  if (isCut && before) before.setAttribute('data-changed-after', words);
  else block.setAttribute('data-changed-here', words);
}
