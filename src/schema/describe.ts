import { z } from 'zod';

/** The schema at `path` inside `schema`, wrappers taken off; `undefined` where the path leads nowhere. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    const inner: z.ZodType = unwrap(current);
    if (inner instanceof z.ZodObject) current = inner.shape[String(step)] as z.ZodType | undefined;
    else if (inner instanceof z.ZodArray) current = inner.element as z.ZodType;
    else return undefined;
    if (!current) return undefined;
  }
  return current;
}

/** The sentence a field carries. */
export function describe(schema: z.ZodType | undefined): string | undefined {
  return schema && (schema.description ?? unwrap(schema).description);
}

/** Names of the fields an object schema knows. */
export function fieldNames(schema: z.ZodType | undefined): string[] {
  const inner = schema && unwrap(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** The schema without optional and default around it. */
export function unwrap(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap() as z.ZodType;
  return inner;
}
