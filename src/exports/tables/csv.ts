import type { Cell, Table } from './table.ts';

/**
 * The lines of a table as CSV after RFC 4180: comma, CRLF, quotes doubled inside quotes, a header line; UTF-8 without a byte-order
 * mark. An empty cell means that the entry says nothing; no field holds an empty text.
 */
export function* csvOf(table: Table): Generator<string, void> {
  yield line(table.columns.map((column) => column.name));
  for (const row of table.rows) yield line(row);
}

function line(row: readonly Cell[]): string {
  return `${row.map(cell).join(',')}\r\n`;
}

function cell(value: Cell): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
