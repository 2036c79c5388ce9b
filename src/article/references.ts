/**
 * Faults between the parts of an article: ids that are given twice, and references to nothing.
 * Reads JSON that may be broken elsewhere, so that all faults of a file are told at once.
 */
import { LENS_STEP, SOURCE_PREFIX } from './address.ts';
import { placeOf, shown, type Fault } from './fault.ts';

type Path = readonly (string | number)[];
type Place = { path: Path; value: unknown };

/** Ids that the page itself gives out, besides those of the sections. */
export const RESERVED_IDS: readonly string[] = ['quellen', 'abschnitte', 'root', LENS_STEP];

/** Faults of reference in an article's JSON; in valid JSON of another shape it finds none. */
export function referenceFaults(json: unknown): Fault[] {
  const root = { path: [], value: json };
  const sources = entries(root, 'sources');
  const sections = entries(root, 'sections');
  const sourceIds = sources.map((source) => at(source, 'id'));
  const sectionIds = sections.flatMap((section) => [
    at(section, 'id'),
    ...entries(section, 'aliases'),
  ]);
  const statements = statementPlaces(root);
  const statementIds = statements.map((statement) => at(statement, 'id'));
  const denials = statements.map((statement) => at(statement, 'denies'));
  return [
    ...duplicates(sourceIds),
    ...duplicates(sectionIds),
    ...duplicates(statementIds),
    ...sectionIds.flatMap(reserved),
    ...sections.slice(1).flatMap(headless),
    ...unknown([at(root, 'isBasedOn')], sourceIds),
    ...unknown(all(sources, 'via'), sourceIds),
    ...unknown(all(statements, 'source'), sourceIds),
    ...unknown(all(denials, 'source'), sourceIds),
    ...unknown(
      denials.flatMap((denial) => entries(denial, 'statements')),
      statementIds,
    ),
    ...unknown(
      all(entries(root, 'corrections'), 'section'),
      sections.map((s) => at(s, 'id')),
    ),
    ...statements.flatMap(halfAttributed),
    ...statements.flatMap(cueElsewhere),
    ...statements.flatMap(emptyDenial),
    ...loops(sources),
    ...unused(root, sources, statements),
  ];
}

function statementPlaces(root: Place): Place[] {
  const blocks = entries(root, 'sections').flatMap((section) => entries(section, 'blocks'));
  const items = blocks.flatMap((block) => entries(block, 'items'));
  return [
    ...entries(root, 'description'),
    ...[...blocks, ...items].flatMap((holder) => entries(holder, 'statements')),
  ];
}

function duplicates(places: Place[]): Fault[] {
  const first = new Map<unknown, Place>();
  return places.flatMap((place) => {
    const earlier = first.get(place.value);
    if (typeof place.value !== 'string') return [];
    if (!earlier) {
      first.set(place.value, place);
      return [];
    }
    return [fault(place, `an id of its own: ${placeOf(earlier.path)} has this one already`)];
  });
}

function reserved(place: Place): Fault[] {
  const { value } = place;
  const isTaken = typeof value === 'string' && value.startsWith(SOURCE_PREFIX);
  return isTaken || RESERVED_IDS.some((id) => id === value)
    ? [
        fault(
          place,
          `another id: the page itself uses ${RESERVED_IDS.join(', ')}, ${SOURCE_PREFIX}…`,
        ),
      ]
    : [];
}

function headless(section: Place): Fault[] {
  const heading = at(section, 'heading');
  return heading.value === null
    ? [fault(heading, 'a heading: only the first section may go without')]
    : [];
}

function unknown(references: Place[], ids: Place[]): Fault[] {
  const known = ids.map((id) => id.value).filter((id) => typeof id === 'string');
  return references.flatMap((reference) =>
    typeof reference.value !== 'string' || known.includes(reference.value)
      ? []
      : [fault(reference, known.length ? `one of ${known.map(shown).join(', ')}` : 'a known id')],
  );
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

/** Chains from source to source that come back, each told where it closes. */
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

function fault(place: Place, expected: string): Fault {
  return { place: placeOf(place.path), found: shown(place.value), expected };
}

function at({ path, value }: Place, key: string): Place {
  const isRecord = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return {
    path: [...path, key],
    value: isRecord ? (value as Record<string, unknown>)[key] : undefined,
  };
}

function all(places: Place[], key: string): Place[] {
  return places.map((place) => at(place, key));
}

function entries(holder: Place, key: string): Place[] {
  const { path, value } = at(holder, key);
  if (!Array.isArray(value)) return [];
  return value.map((entry: unknown, index) => ({ path: [...path, index], value: entry }));
}
