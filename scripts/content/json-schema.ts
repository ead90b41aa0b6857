import { toJsonSchema } from '@valibot/to-json-schema';
import { kinds, type Kind } from '../../src/content/kinds';
import { maps, schemas } from '../../src/content/schema/pack';

/** JSON Schema of each kind of content file, for completion in editors. */
export function jsonSchemas(): Record<string, object> {
  const made: Record<string, object> = {
    strings: toJsonSchema(maps.strings, { errorMode: 'ignore' }),
    places: toJsonSchema(maps.places, { errorMode: 'ignore' }),
  };
  for (const kind of Object.keys(kinds) as Kind[]) {
    const one = toJsonSchema(schemas[kind], { errorMode: 'ignore' });
    made[kind] = kinds[kind].many
      ? { $schema: one.$schema, type: 'array', items: { ...one, $schema: undefined } }
      : one;
  }
  return made;
}
