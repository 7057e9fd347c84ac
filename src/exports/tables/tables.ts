import { folders } from '../../schema/id.ts';
import type { Corpus } from '../corpus.ts';
import { entryTables } from './entry-tables.ts';
import { entriesTable, originTables, proseTables, ratingsTable } from './extra-tables.ts';
import type { Table } from './table.ts';

/**
 * The whole dataset as tables, in an order in which a table comes after those of the collections it names. Every field
 * of the schemas is in them; a fork that adds a field finds it here.
 */
export function tablesOf(corpus: Corpus): Table[] {
  return [
    entriesTable(corpus),
    ratingsTable(),
    ...mergeTables(folders.flatMap((folder) => entryTables(corpus, folder))),
    ...originTables(corpus),
    ...proseTables(corpus),
  ];
}

/** Joins tables of the same name, which have the same columns, into one. */
function mergeTables(tables: readonly Table[]): Table[] {
  return [...Map.groupBy(tables, (table) => table.name).values()].map((same) => ({
    ...same[0]!,
    rows: same.flatMap((table) => table.rows),
  }));
}
