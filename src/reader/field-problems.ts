import type { z } from 'zod';
import {
  pathText,
  problem,
  type Arguments,
  type Problem,
  type ProblemCode,
  problemKinds,
} from '../problems/problem.ts';
import { describe, fieldNames, schemaAt } from '../schema/describe.ts';
import type { ToPlace } from './cut.ts';
import { dateFault } from './dates.ts';
import { idFrom, nearest } from './suggest.ts';
import type { YamlFields } from './yaml-fields.ts';

/** What is known of the fields an issue stands in. */
interface Context {
  schema: z.ZodType;
  fields: YamlFields;
  data: unknown;
  kind: string;
  toPlace: ToPlace;
}

/** What the schema found, in words a writer understands, at its place. */
export function explain(issue: z.core.$ZodIssue, context: Context): Problem[] {
  const { schema, fields, toPlace, kind } = context;
  const path = issue.path;
  const field = path.filter((part) => typeof part === 'string').at(-1) ?? kind;
  const value = getIn(context.data, path);
  const here = schemaAt(schema, path);
  const description = describe(here);
  const at = (code: ProblemCode, values: Arguments, part: 'key' | 'value' = 'value') => [
    problem(code, toPlace(fields.offsets(path, part), path), {
      field,
      value: typeof value === 'object' ? field : String(value),
      description,
      ...values,
    }),
  ];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = fieldNames(here);
      const missing = known.filter((candidate) => getIn(context.data, [...path, candidate]) === undefined);
      return issue.keys.map((name) => {
        const values = {
          value: name,
          kind: groupName(path, kind),
          suggestion: nearest(name, missing),
          known: list(known),
        };
        return problem('unknown-field', toPlace(fields.offsets([...path, name], 'key'), [...path, name]), values);
      });
    }
    case 'invalid_type':
      if (value === undefined)
        return at('missing-field', { value: String(path.at(-1)), kind: groupName(path.slice(0, -1), kind) });
      if (value === null) return at('empty-field', { value: pathText(path) }, 'key');
      return at('wrong-type', wrongType(issue.expected, value, field, description));
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (value === undefined)
        return at('missing-field', { value: String(path.at(-1)), kind: groupName(path.slice(0, -1), kind) });
      if (value === null) return at('empty-field', { value: pathText(path) }, 'key');
      if (typeof value === 'object') return at('wrong-type', wrongType('string', value, field, description));
      return at('unknown-value', { suggestion: nearest(String(value), allowed), allowed: list(allowed) });
    }
    case 'too_big':
      return issue.origin === 'string'
        ? at('too-long', { length: String(value).length, limit: Number(issue.maximum) })
        : at('out-of-range', { bound: 'more than', limit: Number(issue.maximum) });
    case 'too_small':
      if (issue.origin === 'string') return at('empty-text', {});
      return issue.origin === 'array'
        ? at('too-few', { limit: Number(issue.minimum) })
        : at('out-of-range', { bound: 'less than', limit: Number(issue.minimum) });
    case 'custom': {
      const code = ruleOf(issue.params?.['code']);
      if (code === 'date' || code === 'calendar-day') return at(code, dateFault(String(value)));
      if (code === 'id-form') return at(code, { suggestion: idFrom(String(value)) });
      if (code === 'long-quote') return at(code, { length: String(value).split(/\s+/u).length });
      if (code === 'language-tag') return at(code, { suggestion: canonicalTag(String(value)) });
      return at(code, {});
    }
    default:
      return at('wrong-form', {});
  }
}

const expectedNames: Record<string, [string, string]> = {
  string: ['text', 'Write plain text; put it in straight quotation marks if it holds special characters.'],
  number: ['a number', 'Write digits only, e.g. `3` or `33.3`.'],
  boolean: ['`true` or `false`', 'Write `true` or `false`, without quotation marks.'],
  array: ['a list', 'Write each item on a line of its own, beginning with a hyphen and a space.'],
  object: ['a group of fields', 'Write `name: value` lines below it, indented by two spaces.'],
};

function wrongType(expected: string, value: unknown, field: string, description: string | undefined): Arguments {
  const [name, hint] = expectedNames[expected] ?? [expected, 'Compare it with the template in `docs/templates/`.'];
  const found = Array.isArray(value)
    ? 'a list'
    : typeof value === 'object'
      ? 'a group of fields'
      : typeof value === 'string'
        ? 'text'
        : typeof value === 'boolean'
          ? 'true or false'
          : `a ${typeof value}`;
  return {
    value: typeof value === 'object' ? field : String(value),
    expected: name,
    found,
    hint: description ? `${hint} ${description}` : hint,
  };
}

function ruleOf(code: unknown): ProblemCode {
  return typeof code === 'string' && Object.hasOwn(problemKinds, code) ? (code as ProblemCode) : 'wrong-form';
}

function groupName(path: readonly PropertyKey[], kind: string): string {
  return path.length > 0 ? `\`${pathText(path)}\`` : kind;
}

function canonicalTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** The value at a path; `undefined` where it leads nowhere. */
export function getIn(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    data,
  );
}

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
