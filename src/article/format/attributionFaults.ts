/** Faults of attribution: sources, chains, cues and denials. */
import { shown, type Fault } from './fault.ts';
import { all, at, entries, fault, type Place } from './jsonPlace.ts';
import { statementSchema } from './schema.ts';

/**
 * Faults of attribution in the JSON of an article.
 * @param root the place of the whole article
 * @param statements the places of all its statements
 * @param isWhole whether all sources that the statements name are there
 */
export function attributionFaults(root: Place, statements: Place[], isWhole: boolean): Fault[] {
  const sources = entries(root, 'sources');
  const misspelled = statements.filter(hasUnknownKey);
  const halves = statements.filter((one) => !misspelled.includes(one)).flatMap(halfAttributed);
  return [
    ...halves,
    ...statements.flatMap(cueElsewhere),
    ...statements.flatMap(emptyDenial),
    ...loops(sources),
    // A source that is misspelled where it is used is not unused.
    ...(isWhole && halves.length + misspelled.length === 0
      ? unused(root, sources, statements)
      : []),
  ];
}

/** The key may be meant for one that seems to be missing. */
function hasUnknownKey({ value }: Place): boolean {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return keys.some((key) => !Object.hasOwn(statementSchema.shape, key));
}

function halfAttributed(statement: Place): Fault[] {
  const source = at(statement, 'source');
  const act = at(statement, 'act');
  if (source.value !== undefined)
    return act.value === undefined ? [fault(act, 'an act, since the statement has a source')] : [];
  const [first, ...others] = ['act', 'cue', 'denies', 'proposed'].filter((key) => {
    const { value } = at(statement, key);
    // "proposed": false says that it is nobody's.
    return value !== undefined && !(key === 'proposed' && value === false);
  });
  if (first === undefined) return [];
  const more = others.length > 0 ? `, nor ${others.join(', ')}` : '';
  return [fault(at(statement, first), `nothing${more}, since the statement has no source`)];
}

function cueElsewhere(statement: Place): Fault[] {
  const text = at(statement, 'text').value;
  const cue = at(statement, 'cue');
  if (typeof text !== 'string' || typeof cue.value !== 'string' || text.includes(cue.value))
    return [];
  return [fault(cue, `words of its sentence, letter for letter: ${shown(text)}`)];
}

function emptyDenial(statement: Place): Fault[] {
  const denies = at(statement, 'denies');
  if (denies.value === undefined) return [];
  const act = at(statement, 'act');
  const [statements, source] = [at(denies, 'statements'), at(denies, 'source')];
  return [
    ...(act.value === 'denies'
      ? []
      : [fault(act, '"denies", since the statement denies something')]),
    ...(statements.value === undefined && source.value === undefined
      ? [fault(denies, 'the statements or the source that it contradicts')]
      : []),
  ];
}

/** Chains of sources that lead back to where they began. The fault is at the last link. */
function loops(sources: Place[]): Fault[] {
  const byId = new Map(sources.map((source) => [at(source, 'id').value, at(source, 'via')]));
  const walked = new Set<unknown>();
  return [...byId.keys()].flatMap((start) => {
    const way = new Map<unknown, Place>();
    let id = start;
    let closing: Place | undefined;
    for (let via = byId.get(id); via && !walked.has(id) && !way.has(id); via = byId.get(id)) {
      way.set(id, via);
      closing = via;
      id = via.value;
    }
    const isLoop = closing !== undefined && way.has(id);
    for (const source of way.keys()) walked.add(source);
    return isLoop && closing
      ? [fault(closing, 'a source that does not lead back to this one')]
      : [];
  });
}

function unused(root: Place, sources: Place[], statements: Place[]): Fault[] {
  const used = new Set([
    at(root, 'isBasedOn').value,
    ...all(statements, 'source').map(({ value }) => value),
    ...all(sources, 'via').map(({ value }) => value),
  ]);
  return sources
    .map((source) => at(source, 'id'))
    .filter(({ value }) => typeof value === 'string' && !used.has(value))
    .map((id) => fault(id, 'a source that some statement has, or none'));
}
