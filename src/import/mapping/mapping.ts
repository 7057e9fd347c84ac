import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { nearest } from '../../reader/suggest.ts';
import { actorKinds } from '../../schema/actor.ts';
import { sourceKinds } from '../../schema/source.ts';
import { oneOf } from '../../schema/vocabulary.ts';
import { compileFormat, isDateFormat } from '../text/date-formats.ts';

/** Fields a column can fill, and what each means. The documentation lists them from here. */
export const mappedFields = {
  claim: 'The claim, as it was made. Needed.',
  claimant: 'Who made it.',
  claimant_kind: 'What the claimant is: `person`, `organisation` or another kind of actor.',
  made: 'When the claim was made.',
  rating: 'The fact-checker’s rating, in words or as a number.',
  rating_best: 'The number that means entirely true.',
  rating_worst: 'The number that means entirely false.',
  publisher: 'Who checked the claim.',
  review_url: 'Address of the fact-check.',
  review_title: 'Title of the fact-check.',
  reviewed: 'When the fact-check was published.',
  appearance: 'Addresses where the claim appeared.',
  appearance_title: 'Title of the first of these.',
  appearance_date: 'When the claim appeared there.',
  evidence: 'Addresses of documents that the fact-check cites.',
  topics: 'Topics.',
  language: 'Language of the record.',
} as const;

export type MappedField = keyof typeof mappedFields;

const fieldNames = Object.keys(mappedFields) as [MappedField, ...MappedField[]];
const column = z.union([z.string().transform((name) => [name]), z.array(z.string()).min(1)]);

/** The mapping file: how the columns of a table, or the fields of JSON records, become fields of entries. */
const mappingSchema = z.strictObject({
  columns: z.partialRecord(z.enum(fieldNames), column).default({}),
  constants: z.partialRecord(z.enum(fieldNames), z.string()).default({}),
  lists: z.partialRecord(z.enum(fieldNames), z.string().min(1)).default({}),
  dates: z
    .union([z.string().transform((one) => [one]), z.array(z.string())])
    .default([])
    .refine((formats) => formats.every(works), { error: 'date-format' }),
  ratings: z.record(z.string(), z.string()).default({}),
  kinds: z.record(z.string(), oneOf(actorKinds, 'What the actor is.')).default({}),
  source_kinds: z.record(z.string(), oneOf(sourceKinds, 'What sort of source.')).default({}),
  languages: z.record(z.string(), z.string()).default({}),
  ignore: z.array(z.string()).default([]),
  records: z.string().optional(),
  delimiter: z.string().length(1).optional(),
  encoding: z.string().optional(),
});

export type Mapping = z.output<typeof mappingSchema>;

/** The mapping that holds when none is given. */
export const noMapping: Mapping = mappingSchema.parse({});

/** Reads a mapping file. Throws an `Error` with one line for each mistake. */
export async function readMapping(path: string): Promise<Mapping> {
  let data: unknown;
  try {
    data = parse((await readFile(path, 'utf8')).replace(/^\ufeff/, ''), { schema: 'failsafe', maxAliasCount: 0 });
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message.split('\n')[0] : 'cannot be read'}`, {
      cause: error,
    });
  }
  // Everything is text here: a rating called `False` or a column called `2020` is meant as written. An empty group says nothing.
  const given = Object.entries(typeof data === 'object' && data !== null ? data : {}).filter(
    ([, value]) => value !== '',
  );
  const result = mappingSchema.safeParse(Object.fromEntries(given));
  if (result.success) return result.data;
  throw new Error(result.error.issues.flatMap((issue) => explain(issue, path)).join('\n'));
}

function explain(issue: z.core.$ZodIssue, path: string): string[] {
  const where = `${path}: ${issue.path.map(String).join('.') || 'the file'}`;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      unknown(where, key, issue.path.length === 0 ? Object.keys(mappingSchema.shape) : fieldNames),
    );
  if (issue.code === 'invalid_key')
    return [unknown(`${path}: ${issue.path.slice(0, -1).join('.')}`, String(issue.path.at(-1)), fieldNames)];
  if (issue.message === 'date-format')
    return [
      `${where}: one of the patterns cannot be read. Use yyyy, MM, dd, MMM, MMMM, HH, mm, ss, unix, unix-ms or excel.`,
    ];
  return [`${where}: ${issue.message}`];
}

function unknown(where: string, key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  return `${where}: there is no \`${key}\`.${near ? ` Did you mean \`${near}\`?` : ` There are ${known.join(', ')}.`}`;
}

function works(pattern: string): boolean {
  try {
    compileFormat(pattern);
    return isDateFormat(pattern);
  } catch {
    return false;
  }
}
