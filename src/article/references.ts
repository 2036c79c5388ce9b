/**
 * Faults between the parts of an article: ids that are given twice, and references to nothing.
 * Reads JSON that may be broken elsewhere, so that all faults of a file are told at once.
 */
import { placeOf, shown, type Fault } from './fault.ts';

type Path = readonly (string | number)[];
type Place = { path: Path; value: unknown };

/** Ids that the page itself gives out, besides those of the sections. */
export const RESERVED_IDS: readonly string[] = ['quellen', 'abschnitte', 'root'];

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
  return [
    ...duplicates(sourceIds),
    ...duplicates(sectionIds),
    ...sectionIds.flatMap(reserved),
    ...sections.slice(1).flatMap(headless),
    ...unknown([at(root, 'isBasedOn')], sourceIds),
    ...unknown(all(sources, 'via'), sourceIds),
    ...unknown(all(statements, 'source'), sourceIds),
    ...unknown(
      all(entries(root, 'corrections'), 'section'),
      sections.map((s) => at(s, 'id')),
    ),
    ...statements.flatMap(halfAttributed),
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
  return RESERVED_IDS.some((id) => id === place.value)
    ? [fault(place, `another id: the page itself uses ${RESERVED_IDS.join(', ')}`)]
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
  return [act, cue].flatMap((place) =>
    place.value === undefined ? [] : [fault(place, 'nothing, since the statement has no source')],
  );
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
