import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { schemaVersion } from '../version.ts';
import type { Cell, Column, Table } from './table.ts';

/** About as many parameters does an insertion have; SQLite takes 32,766. */
const cellsAtATime = 300;

/**
 * The tables as one SQLite 3 file with primary and foreign keys and an index for each foreign key. `user_version` is
 * the major schema version. The same tables give the same bytes on the same version of SQLite. Throws when a row names
 * another that does not exist.
 */
export function sqliteOf(tables: readonly Table[]): Uint8Array {
  const directory = mkdtempSync(join(tmpdir(), 'claimbook-'));
  const file = join(directory, 'data.sqlite');
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  try {
    database.exec(
      `PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA user_version = ${parseInt(schemaVersion, 10)};`,
    );
    database.exec('BEGIN;');
    for (const table of tables) database.exec(definition(table));
    for (const table of tables) fill(database, table);
    for (const table of tables) database.exec(indexes(table));
    database.exec('COMMIT;');
    // Tables point to one another in circles, and to check all rows at once takes less than each as it comes.
    const [broken] = database.prepare('PRAGMA foreign_key_check').all();
    if (broken) throw new RangeError(`A FOREIGN KEY of a row of ${String(broken['table'])} names no row.`);
    // SQLite gives its bytes only as a file, and writes them without gaps or history. Nobody needs the file after a crash.
    database.exec('PRAGMA synchronous = OFF;');
    database.prepare('VACUUM INTO ?').run(file);
    return readFileSync(file);
  } finally {
    database.close();
    rmSync(directory, { recursive: true });
  }
}

/** Puts the rows of a table in, many at a time: called for each, SQLite takes half as long again. */
function fill(database: DatabaseSync, { name: table, columns, rows }: Table): void {
  const row = `(${columns.map(() => '?').join(', ')})`;
  const insertOf = (count: number) =>
    database.prepare(`INSERT INTO ${name(table)} VALUES ${Array.from({ length: count }, () => row).join(', ')}`);
  const together = Math.ceil(cellsAtATime / columns.length);
  const insert = insertOf(together);
  for (let from = 0; from < rows.length; from += together) {
    const some = rows.slice(from, from + together);
    (some.length === together ? insert : insertOf(some.length)).run(...some.flatMap((cells) => cells.map(value)));
  }
}

function definition(table: Table): string {
  const columns = table.columns.map(
    (column) => `${name(column.name)} ${affinity[column.type]}${column.required ? ' NOT NULL' : ''}`,
  );
  const keys = table.foreignKeys.map(
    (key) =>
      `FOREIGN KEY (${names(key.columns)}) REFERENCES ${name(key.table)} (${names(key.references)}) DEFERRABLE INITIALLY DEFERRED`,
  );
  const lines = [...columns, `PRIMARY KEY (${names(table.primaryKey)})`, ...keys];
  return `CREATE TABLE ${name(table.name)} (\n  ${lines.join(',\n  ')}\n);`;
}

/** One for each foreign key that does not begin the primary key, which has its own. */
function indexes(table: Table): string {
  return table.foreignKeys
    .filter((key) => key.columns.some((column, index) => column !== table.primaryKey[index]))
    .map(
      (key) =>
        `CREATE INDEX ${name(`${table.name}_by_${key.columns.join('_')}`)} ON ${name(table.name)} (${names(key.columns)});`,
    )
    .join('\n');
}

const affinity: Readonly<Record<Column['type'], string>> = {
  string: 'TEXT',
  date: 'TEXT',
  uri: 'TEXT',
  integer: 'INTEGER',
  number: 'NUMERIC',
  boolean: 'INTEGER',
};

function value(cell: Cell): string | number | null {
  return typeof cell === 'boolean' ? Number(cell) : cell;
}

function names(columns: readonly string[]): string {
  return columns.map(name).join(', ');
}

function name(identifier: string): string {
  return `"${identifier}"`;
}
