import type { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import type { ToPlace } from './cut.ts';
import { explain, getIn } from './field-problems.ts';
import type { YamlFields } from './yaml-fields.ts';

type Issue = z.core.$ZodIssue;

/** The checked value of the fields, or what is wrong with them, each at its place. */
export function readFields<T>(
  schema: z.ZodType<T>,
  fields: YamlFields,
  kind: string,
  toPlace: ToPlace,
): { data?: T; problems: Problem[] } {
  const first = schema.safeParse(fields.data, { reportInput: true });
  if (first.success) return { data: first.data, problems: [] };
  const data = structuredClone(fields.data);
  const result = writtenAsText(first.error.issues, fields, data)
    ? schema.safeParse(data, { reportInput: true })
    : first;
  if (result.success) return { data: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => explain(issue, { schema, fields, data, kind, toPlace })) };
}

/** Puts back the text of plain scalars that YAML took for numbers or truth values where text is wanted; says whether there were any. */
function writtenAsText(issues: readonly Issue[], fields: YamlFields, data: unknown): boolean {
  let changed = false;
  for (const issue of issues) {
    const wantsText =
      (issue.code === 'invalid_type' && issue.expected === 'string') ||
      (issue.code === 'invalid_value' && typeof issue.input !== 'string');
    const text = wantsText ? fields.plain(issue.path) : undefined;
    if (text !== undefined && setIn(data, issue.path, text)) changed = true;
  }
  return changed;
}

function setIn(data: unknown, path: readonly PropertyKey[], value: unknown): boolean {
  const parent = getIn(data, path.slice(0, -1));
  const last = path.at(-1);
  if (parent === null || typeof parent !== 'object' || last === undefined || !Object.hasOwn(parent, last)) return false;
  (parent as Record<PropertyKey, unknown>)[last] = value;
  return true;
}
