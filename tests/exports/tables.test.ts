import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csvOf } from '../../src/exports/tables/csv.ts';
import { cellType } from '../../src/exports/tables/plan.ts';
import { sqliteOf } from '../../src/exports/tables/sqlite.ts';
import type { Table } from '../../src/exports/tables/table.ts';
import { tablesOf } from '../../src/exports/tables/tables.ts';
import { collections } from '../../src/schema/id.ts';
import { awkward, fullCorpus, shippedCorpus } from './corpora.ts';

const corpora = { shipped: await shippedCorpus(), full: fullCorpus() };

/** Opens the bytes as a database, and takes them away again. */
function withDatabase<T>(bytes: Uint8Array, use: (database: DatabaseSync) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'claimbook-test-'));
  const file = join(directory, 'data.sqlite');
  writeFileSync(file, bytes);
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return use(database);
  } finally {
    database.close();
    rmSync(directory, { recursive: true });
  }
}

const csvText = (table: Table): string => [...csvOf(table)].join('');

function tableNamed(tables: readonly Table[], name: string): Table {
  return tables.find((table) => table.name === name)!;
}

describe.each(Object.entries(corpora))('the tables of the %s dataset', (_, corpus) => {
  const tables = tablesOf(corpus);

  it('hold every entry', () => {
    for (const collection of collections) {
      const ids = tableNamed(tables, collection).rows.map((row) => row[0]);
      expect(ids).toEqual(corpus.graph.all(collection).map((entry) => entry.id));
    }
    expect(tableNamed(tables, 'entries').rows).toHaveLength(corpus.graph.entries.size);
  });

  it('hold every reference of the graph', () => {
    const fields = [...corpus.graph.entries.keys()]
      .flatMap((key) => corpus.graph.from(key))
      .filter(({ path }) => path.length > 0);
    const cells = tables
      .filter(
        (table) => !['origins', 'origin_sources', 'links', 'citations', 'entries', 'ratings'].includes(table.name),
      )
      .flatMap((table) =>
        table.foreignKeys
          .filter(
            (key) =>
              (collections as readonly string[]).includes(key.table) && !table.primaryKey.includes(key.columns[0]!),
          )
          .flatMap((key) =>
            table.rows.map((row) => row[table.columns.findIndex(({ name }) => name === key.columns[0])]),
          )
          .filter((cell) => cell !== null),
      );
    expect(cells.length).toBe(fields.length);
  });

  it('read back from CSV as they were', () => {
    for (const table of tables) {
      const rows = parse(csvText(table), { record_delimiter: '\r\n' }) as string[][];
      expect(rows[0]).toEqual(table.columns.map(({ name }) => name));
      expect(rows.slice(1)).toEqual(table.rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))));
    }
  });

  it('never hold an empty text, which an empty cell would hide', () => {
    expect(tables.flatMap(({ rows }) => rows.flat()).filter((cell) => cell === '')).toEqual([]);
  });

  it('have no cell empty that must be filled, and no term outside its list', () => {
    for (const { columns, rows } of tables) {
      columns.forEach(({ required, values }, index) => {
        const cells = rows.map((row) => row[index]!);
        if (required) expect(cells).not.toContain(null);
        if (values) for (const cell of cells) expect([null, ...values]).toContain(cell);
      });
    }
  });

  it('are one sound SQLite database in which every foreign key is met', () => {
    withDatabase(sqliteOf(tables), (database) => {
      expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
      expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
      expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 });
      for (const table of tables) {
        expect(database.prepare(`SELECT count(*) AS n FROM "${table.name}"`).get()).toEqual({ n: table.rows.length });
        expect(database.prepare(`PRAGMA foreign_key_list("${table.name}")`).all().length).toBeGreaterThanOrEqual(
          table.foreignKeys.length,
        );
      }
    });
  });

  it('give the same bytes again', () => {
    const again = tablesOf(corpus);
    expect(Buffer.compare(sqliteOf(tables), sqliteOf(again))).toBe(0);
    expect(tables.map(csvText)).toEqual(again.map(csvText));
  });
});

describe('tables', () => {
  const tables = tablesOf(corpora.full);

  it('use every column of every table when every field is used', () => {
    const unused = tables.flatMap(({ name, columns, rows }) =>
      columns.flatMap((column, index) => (rows.some((row) => row[index] !== null) ? [] : [`${name}.${column.name}`])),
    );
    expect(unused).toEqual([]);
  });

  it('keep commas, quotes, line separators and other scripts as they are', () => {
    const [row] = parse(csvText(tableNamed(tables, 'claims')), { columns: true, record_delimiter: '\r\n' }) as Record<
      string,
      string
    >[];
    expect(row!['claim']).toBe(awkward);
    withDatabase(sqliteOf(tables), (database) => {
      expect(database.prepare("SELECT claim FROM claims WHERE id = 'count'").get()).toEqual({ claim: awkward });
    });
  });

  it('point from a list inside a list to the item it belongs to', () => {
    withDatabase(sqliteOf(tables), (database) => {
      const rows = database
        .prepare(
          'SELECT r.other_actor, s.source FROM relations r JOIN relation_sources s ON s.actor = r.actor AND s.relation = r.position ORDER BY r.position, s.position',
        )
        .all();
      expect(rows).toEqual([
        { other_actor: 'umbrella', source: 'paper' },
        { other_actor: 'leader', source: 'copy' },
        { other_actor: 'leader', source: 'paper' },
      ]);
    });
  });

  it('refuse a field of a kind they have no cells for', () => {
    expect(() => cellType(z.date(), undefined)).toThrow(/type date/);
  });

  it('refuse a row that names another that does not exist', () => {
    const broken = tables.map((table) => (table.name === 'actors' ? { ...table, rows: [] } : table));
    expect(() => sqliteOf(broken)).toThrow(/FOREIGN KEY/);
  });
});
