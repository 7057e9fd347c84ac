import { z } from 'zod';
import { unwrap } from '../../schema/describe.ts';
import { entrySchemas } from '../../schema/entry.ts';
import type { Folder } from '../../schema/id.ts';
import { columnName, listName } from './names.ts';
import type { Cell, Column } from './table.ts';

/** A field that is one cell: its column, the table it points to, and how to read it from a row's object. */
export interface PlannedColumn extends Column {
  reference?: string;
  read: (from: unknown) => Cell;
}

/** A field that is a list, and so a table of its own below its parent. */
export interface PlannedList extends Plan {
  table: string;
  shared: boolean;
  description: string;
  read: (from: unknown) => readonly unknown[];
}

/** What one object of a schema becomes: cells and lists. */
export interface Plan {
  columns: PlannedColumn[];
  lists: PlannedList[];
}

/**
 * The tables an entry of a folder becomes, read off its schema: every field is a column or a table, so that nothing
 * the schema knows can be missing from the export. Objects inside an entry are laid flat (`verdict_rating`).
 */
export function planOf(folder: Folder): Plan {
  return planObject(entrySchemas[folder].schema, {
    folder,
    path: folder,
    prefix: '',
    required: true,
    read: (from) => from,
  });
}

interface Position {
  folder: Folder;
  /** Collection and fields, joined by dots; what is laid flat is joined by underscores. */
  path: string;
  prefix: string;
  required: boolean;
  read: (from: unknown) => unknown;
}

function planObject(schema: z.ZodObject, at: Position): Plan {
  const plan: Plan = { columns: [], lists: [] };
  for (const [field, type] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
    const inner = unwrap(type);
    const path = `${at.path}.${at.prefix}${field}`;
    const required = at.required && !(type instanceof z.ZodOptional);
    const read = (from: unknown): unknown => (at.read(from) as Record<string, unknown> | undefined)?.[field];
    if (inner instanceof z.ZodObject) {
      const nested = planObject(inner, { ...at, prefix: `${at.prefix}${field}_`, required, read });
      plan.columns.push(...nested.columns);
      plan.lists.push(...nested.lists);
    } else if (inner instanceof z.ZodArray) {
      plan.lists.push(planList(inner, type, { ...at, path, prefix: '', required: true, read }));
    } else {
      plan.columns.push(planColumn(type, columnName(path, ''), required, read));
    }
  }
  return plan;
}

function planList(list: z.ZodArray, type: z.ZodType, at: Position): PlannedList {
  const { table, column, shared } = listName(at.folder, at.path);
  const element = unwrap(list.element as z.ZodType);
  const plan =
    element instanceof z.ZodObject
      ? planObject(element, { ...at, read: (from) => from })
      : { columns: [planColumn(element, column, true, (from) => from)], lists: [] };
  return {
    ...plan,
    table,
    shared,
    description: type.description ?? list.description ?? '',
    read: (from) => (at.read(from) as readonly unknown[] | undefined) ?? [],
  };
}

function planColumn(type: z.ZodType, name: string, required: boolean, read: (from: unknown) => unknown): PlannedColumn {
  const inner = unwrap(type);
  const { reference, format } = (inner.meta() ?? {}) as { reference?: string; format?: string };
  const description = type.description ?? inner.description;
  return {
    name,
    type: cellType(inner, format),
    required,
    ...(description ? { description } : {}),
    ...(inner instanceof z.ZodEnum ? { values: inner.options.map(String) } : {}),
    ...(reference ? { reference } : {}),
    read: (from) => (read(from) as Cell | undefined) ?? null,
  };
}

/** Type of the cells a field has. Throws `TypeError` for a kind of field that tables have no cells for. */
export function cellType(type: z.ZodType, format: string | undefined): Column['type'] {
  if (type instanceof z.ZodNumber) return 'number';
  if (type instanceof z.ZodBoolean) return 'boolean';
  if (type instanceof z.ZodString || type instanceof z.ZodEnum)
    return format === 'date' || format === 'uri' ? format : 'string';
  throw new TypeError(`The tables do not know what to do with a field of type ${type.def.type}.`);
}
