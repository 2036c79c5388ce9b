/**
 * Faults between the parts of an article: ids that occur twice, and references to nothing. The JSON
 * may have other faults too, since all faults of a file are reported together.
 */
import { RESERVED_IDS, RESERVED_SLUGS, SOURCE_PREFIX } from '../links/pageIds.ts';
import { attributionFaults } from './attributionFaults.ts';
import { placeOf, shown, type Fault } from './fault.ts';
import { all, at, entries, fault, type Place } from './jsonPlace.ts';
import { statementPlaces } from './statementPlaces.ts';
import { tableFaults } from './tableFaults.ts';

/** Faults of reference in an article's JSON. In JSON of another shape it finds none. */
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
  const isListed =
    sourceIds.length > 0 && sourceIds.every(({ value }) => typeof value === 'string');
  const references = [
    at(root, 'isBasedOn'),
    ...all(sources, 'via'),
    ...all(statements, 'source'),
    ...all(denials, 'source'),
  ];
  // If the list itself has a fault, references to it are none.
  const unknownSources = isListed ? unknownIdFaults(references, sourceIds) : [];
  return [
    ...duplicateFaults(sourceIds),
    ...duplicateFaults(sectionIds),
    ...duplicateFaults(statementIds),
    ...sectionIds.flatMap(reservedIdFaults),
    ...reservedSlugFaults(at(root, 'slug')),
    ...sections.slice(1).flatMap(headingFaults),
    ...unknownSources,
    ...unknownIdFaults(
      denials.flatMap((denial) => entries(denial, 'statements')),
      statementIds,
    ),
    ...unknownIdFaults(
      all(entries(root, 'corrections'), 'section'),
      sections.map((s) => at(s, 'id')),
    ),
    ...attributionFaults(root, statements, isListed && unknownSources.length === 0),
    ...statements.flatMap(emphasisFaults),
    ...sections.flatMap((section) => entries(section, 'blocks').flatMap(tableFaults)),
  ];
}

function reservedIdFaults(place: Place): Fault[] {
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

function reservedSlugFaults(slug: Place): Fault[] {
  return RESERVED_SLUGS.some((name) => name === slug.value)
    ? [fault(slug, `another slug: the site itself uses ${RESERVED_SLUGS.join(', ')}`)]
    : [];
}

interface MarkRange {
  place: Place;
  start: number;
  end: number;
}

/** Emphasis that ends outside of its sentence, or crosses other emphasis. */
function emphasisFaults(statement: Place): Fault[] {
  const text = at(statement, 'text').value;
  const ranges = entries(statement, 'marks').map((place) => ({
    place,
    start: Number(at(place, 'start').value),
    end: Number(at(place, 'end').value),
  }));
  const length = typeof text === 'string' ? text.length : Infinity;
  const isOutside = ({ start, end }: MarkRange) => start >= end || end > length;
  return [
    ...ranges
      .filter(isOutside)
      .map(({ place }) => fault(at(place, 'end'), `a place after the start, at most ${length}`)),
    ...crossingFaults(ranges.filter((range) => !isOutside(range))),
  ];
}

/**
 * Emphasis that crosses other emphasis. From left to right, the longer one first, each must end
 * within the last one that is still open. That asks each once: a sentence may have thousands.
 */
function crossingFaults(ranges: MarkRange[]): Fault[] {
  const open: MarkRange[] = [];
  return ranges
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((range) => {
      while (open.length > 0 && open.at(-1)!.end <= range.start) open.pop();
      const outer = open.at(-1);
      if (outer && outer.end < range.end)
        return [fault(range.place, 'a mark that lies beside or within the others')];
      open.push(range);
      return [];
    });
}

function headingFaults(section: Place): Fault[] {
  const heading = at(section, 'heading');
  return heading.value === null
    ? [fault(heading, 'a heading: only the first section may go without')]
    : [];
}

function duplicateFaults(places: Place[]): Fault[] {
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

function unknownIdFaults(references: Place[], ids: Place[]): Fault[] {
  const known = ids.map((id) => id.value).filter((id) => typeof id === 'string');
  return references.flatMap((reference) =>
    typeof reference.value !== 'string' || known.includes(reference.value)
      ? []
      : [fault(reference, known.length ? `one of ${known.map(shown).join(', ')}` : 'a known id')],
  );
}
