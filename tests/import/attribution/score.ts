/**
 * Scores the proposals of the import on the labelled collection, and prints the figures.
 * Usage:
 *   npm run score                figures of both languages, kept pieces and others apart
 *   npm run score -- --set first           of the pieces in unseen/first instead
 *   npm run score -- --show de   what is wrong and missed, of pieces that are not kept aside
 */
import { parseArgs } from 'node:util';
import { CLASSES, collection, type PieceSet } from './piece.ts';
import { figuresOf, mergingOf, scored, type Scored } from './scoring.ts';

const { values } = parseArgs({ options: { show: { type: 'string' }, set: { type: 'string' } } });
const set = (values.set ?? 'collection') as PieceSet;
const results = collection(set).flatMap(scored);
const percent = (share: number) => `${(100 * share).toFixed(0)} %`;

for (const language of ['de', 'en'] as const)
  for (const kept of [false, true]) {
    const part = results.filter(({ piece }) => piece.language === language && piece.kept === kept);
    if (set === 'collection') printPart(`${language}, ${kept ? 'kept aside' : 'the others'}`, part);
  }

if (set !== 'collection')
  for (const language of ['de', 'en'] as const)
    printPart(
      `${language}, ${set}`,
      results.filter(({ piece }) => piece.language === language),
    );

if (values.show !== undefined)
  for (const { piece, sentence, statement, source, verdict } of results) {
    if ((set === 'collection' && piece.kept) || piece.language !== values.show) continue;
    if (!['wrong', 'missed'].includes(verdict)) continue;
    const { label } = sentence;
    const said = label ? `${label.source}, ${label.class}` : "nobody's";
    const found = source ? `${source.name}, ${statement.act}, "${statement.cue}"` : 'nothing';
    console.log(`\n${verdict} · ${piece.name}\n  ${sentence.text}\n  ${said} · found ${found}`);
  }

function printPart(title: string, part: readonly Scored[]): void {
  if (part.length === 0) return;
  const { sentences, attributed, right, wrong, precision, recall, act, cue } = figuresOf(part);
  const pieces = new Set(part.map(({ piece }) => piece)).size;
  const names = mergingOf(part);
  console.log(`
${title}: ${pieces} pieces, ${sentences} sentences, ${attributed} of them somebody's
  precision ${percent(precision)} (${right} of ${right + wrong}), recall ${percent(recall)} (${right} of ${attributed})
  of the right ones: act ${percent(act / right)}, cue ${percent(cue / right)}
  names: ${names.one} of ${names.sources} sources that are found more than once have one name, ${names.mixed} names stand for two
  class              right wrong missed of`);
  for (const name of CLASSES) {
    const own = part.filter(({ sentence }) => sentence.label?.class === name);
    if (own.length === 0) continue;
    const figures = figuresOf(own);
    const numbers = [figures.right, figures.wrong, figures.missed, own.length];
    console.log(`  ${name.padEnd(18)} ${numbers.map((n) => String(n).padStart(5)).join(' ')}`);
  }
  const nobodys = part.filter(({ sentence }) => !sentence.label);
  const taken = nobodys.filter(({ verdict }) => verdict === 'wrong').length;
  console.log(`  nobody's, proposed as somebody's: ${taken} of ${nobodys.length}`);
}
