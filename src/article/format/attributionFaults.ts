/** Faults of attribution: sources, chains, cues and denials. */
import { shown, type Fault } from './fault.ts';
import { all, at, entries, fault, type Place } from './jsonPlace.ts';

/**
 * Faults of attribution in the JSON of an article.
 * @param root the place of the whole article
 * @param statements the places of all its statements
 */
export function attributionFaults(root: Place, statements: Place[]): Fault[] {
  const sources = entries(root, 'sources');
  return [
    ...statements.flatMap(halfAttributed),
    ...statements.flatMap(cueElsewhere),
    ...statements.flatMap(emptyDenial),
    ...loops(sources),
    ...unused(root, sources, statements),
  ];
}

function halfAttributed(statement: Place): Fault[] {
  const source = at(statement, 'source');
  const act = at(statement, 'act');
  const cue = at(statement, 'cue');
  if (source.value !== undefined)
    return act.value === undefined ? [fault(act, 'an act, since the statement has a source')] : [];
  return [act, cue, at(statement, 'denies'), at(statement, 'proposed')].flatMap((place) =>
    place.value === undefined ? [] : [fault(place, 'nothing, since the statement has no source')],
  );
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
