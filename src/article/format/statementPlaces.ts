import { z } from 'zod';
import { placeOf } from './fault.ts';
import { at, entriesIn, type Place } from './jsonPlace.ts';
import { articleSchema, statementSchema } from './schema.ts';

/**
 * Every place of an article's JSON where the schema has a statement, in reading order. The JSON may
 * have faults. This follows the schema, so a new kind of block needs no change here.
 */
export function statementPlaces(root: Place): Place[] {
  return placesBy(articleSchema, root);
}

function placesBy(schema: z.core.$ZodType, place: Place): Place[] {
  if (schema === statementSchema) return [place];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return placesBy(schema.unwrap(), place);
  if (schema instanceof z.ZodArray)
    return entriesIn(place).flatMap((entry) => placesBy(schema.element, entry));
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, inner]) => placesBy(inner, at(place, key)));
  if (!(schema instanceof z.ZodUnion)) return [];
  // The type of a block may be wrong, so every kind of block is tried.
  const found = schema.options
    .map((option) => placesBy(option, place))
    .filter((places) => places.length > 0);
  if (found.length < 2) return found[0] ?? [];
  return [...new Map(found.flat().map((one) => [placeOf(one.path), one])).values()];
}
