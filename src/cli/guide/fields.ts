import { z } from 'zod';
import { unwrap } from '../../schema/describe.ts';

/** One field of an entry, for the table of all fields. */
export interface FieldRow {
  /** As people write it: `evidence[].source`. */
  path: string;
  /** Whether an entry, or the group the field stands in, cannot do without it. */
  needed: boolean;
  /** The sort of value, in words. */
  sort: string;
  description: string;
}

/** Every field of a schema in its order, groups before what stands in them. */
export function schemaFields(schema: z.ZodType, prefix = ''): FieldRow[] {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const path = prefix + name;
    const core = unwrap(field);
    const row = {
      path,
      needed: !(field instanceof z.ZodOptional || field instanceof z.ZodDefault),
      sort: sortOf(core),
      description: field.description ?? core.description ?? '',
    };
    return core instanceof z.ZodArray
      ? [row, ...schemaFields(core.element as z.ZodType, `${path}[].`)]
      : [row, ...schemaFields(core, `${path}.`)];
  });
}

function sortOf(schema: z.ZodType): string {
  if (schema instanceof z.ZodArray) {
    const item = sortOf(unwrap(schema.element as z.ZodType));
    return item === 'group' ? 'list of groups' : item === 'id' ? 'list of ids' : 'list';
  }
  if (schema instanceof z.ZodObject) return 'group';
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'true or false';
  if (schema instanceof z.ZodEnum) return 'one of a list';
  return schema.meta()?.['pattern'] ? 'id' : 'text';
}
