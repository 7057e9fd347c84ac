import type { Entry } from '../../reader/entry.ts';
import { keyOf, type Folder } from '../../schema/id.ts';
import { entrySchemas } from '../../schema/entry.ts';
import { recordOf } from '../records.ts';
import type { Corpus } from '../corpus.ts';
import { planOf, type Plan, type PlannedColumn, type PlannedList } from './plan.ts';
import { singular } from './names.ts';
import type { Cell, Column, ForeignKey, Table } from './table.ts';

const key: Column = {
  name: 'entry',
  type: 'string',
  required: true,
  description: 'Collection and id of the entry, joined by a slash.',
};
const position: Column = {
  name: 'position',
  type: 'integer',
  required: true,
  description: 'Place in the list, from 1.',
};

/** Tables of one folder: the entries themselves, then every list they have. Tables that folders share come once for each folder; `mergeTables` joins them. */
export function entryTables(corpus: Corpus, folder: Folder): Table[] {
  const plan = planOf(folder);
  const entries = corpus.graph.all(folder);
  const own: Column[] = [
    {
      name: 'id',
      type: 'string',
      required: true,
      description: 'File name of the entry without its ending, and its address.',
    },
    { name: 'entry', type: 'string', required: true, description: 'The same entry in the table of all entries.' },
    ...plan.columns.map(columnOf),
    { name: 'page', type: 'uri', required: true, description: 'Address of its page on this site.' },
    ...(folder === 'sources'
      ? []
      : [{ name: 'body', type: 'string', required: false, description: 'Its text in Markdown, as written.' } as const]),
    ...(folder === 'claims'
      ? [
          {
            name: 'independent_origins',
            type: 'integer',
            required: true,
            description: 'Origins of its evidence that count as independent of one another.',
          } as const,
        ]
      : []),
  ];
  const row = (entry: Entry): Cell[] => {
    const record = recordOf(corpus, entry);
    return [
      entry.id,
      keyOf(folder, entry.id),
      ...plan.columns.map((column) => column.read(entry.data)),
      record.page,
      ...(folder === 'sources' ? [] : [record.body ?? null]),
      ...(folder === 'claims' ? [record.independent_origins ?? 0] : []),
    ];
  };
  const table: Table = {
    name: folder,
    description: entrySchemas[folder].schema.description ?? '',
    columns: own,
    primaryKey: ['id'],
    foreignKeys: [{ columns: ['entry'], table: 'entries', references: ['entry'] }, ...references(plan)],
    rows: entries.map(row),
  };
  return [table, ...plan.lists.flatMap((list) => listTables(list, folder, entries))];
}

function listTables(list: PlannedList, folder: Folder, entries: readonly Entry[]): Table[] {
  const parent = list.shared ? key : parentColumn(folder);
  const target = list.shared ? { table: 'entries', references: ['entry'] } : { table: folder, references: ['id'] };
  const owner = (entry: Entry): Cell => (list.shared ? keyOf(folder, entry.id) : entry.id);
  const items = entries.flatMap((entry) =>
    list.read(entry.data).map((item, index) => ({ keys: [owner(entry), index + 1], item })),
  );
  const keyColumns = [parent, position];
  const table = tableOf(list, keyColumns, [{ columns: [parent.name], ...target }], items);
  const below = list.lists.map((inner) => {
    const column: Column = {
      name: singular(list.table),
      type: 'integer',
      required: true,
      description: `Position in \`${list.table}\`.`,
    };
    return tableOf(
      inner,
      [parent, column, position],
      [{ columns: [parent.name, column.name], table: list.table, references: keyColumns.map(({ name }) => name) }],
      items.flatMap(({ keys, item }) =>
        inner.read(item).map((value, index) => ({ keys: [...keys, index + 1], item: value })),
      ),
    );
  });
  return [table, ...below];
}

function tableOf(
  list: PlannedList,
  keys: Column[],
  parents: ForeignKey[],
  items: { keys: Cell[]; item: unknown }[],
): Table {
  return {
    name: list.table,
    description: list.description,
    columns: [...keys, ...list.columns.map(columnOf)],
    primaryKey: keys.map((column) => column.name),
    foreignKeys: [...parents, ...references(list)],
    rows: items.map(({ keys: cells, item }) => [...cells, ...list.columns.map((column) => column.read(item))]),
  };
}

function references(plan: Plan): ForeignKey[] {
  return plan.columns.flatMap(({ name, reference, values }): ForeignKey[] => {
    if (reference) return [{ columns: [name], table: reference, references: ['id'] }];
    return name === 'verdict_rating' && values ? [{ columns: [name], table: 'ratings', references: ['id'] }] : [];
  });
}

function parentColumn(folder: Folder): Column {
  return { name: singular(folder), type: 'string', required: true, description: `Id in \`${folder}\`.` };
}

function columnOf({ name, type, required, description, values }: PlannedColumn): Column {
  return { name, type, required, ...(description ? { description } : {}), ...(values ? { values } : {}) };
}
