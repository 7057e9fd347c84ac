/** What a cell may hold; `null` where the entry says nothing. */
export type Cell = string | number | boolean | null;

/** One column. `values` lists all that may stand in it, where that is closed. */
export interface Column {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'uri';
  required: boolean;
  description?: string;
  values?: readonly string[];
}

/** Columns whose values stand in the primary key of a table. */
export interface ForeignKey {
  columns: readonly string[];
  table: string;
  references: readonly string[];
}

/** One table of the dataset, the same in CSV and SQLite. */
export interface Table {
  name: string;
  description: string;
  columns: readonly Column[];
  primaryKey: readonly string[];
  foreignKeys: readonly ForeignKey[];
  /** Cells in the order of the columns, rows in the order of the content. */
  rows: Cell[][];
}
