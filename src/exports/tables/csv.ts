import type { Cell, Table } from './table.ts';

/**
 * A table as CSV after RFC 4180: comma, CRLF, quotes doubled inside quotes, a header line; UTF-8 without a byte-order
 * mark. An empty cell means that the entry says nothing; no field holds an empty text.
 */
export function csvOf(table: Table): string {
  return [table.columns.map((column) => column.name), ...table.rows]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
}

function cell(value: Cell): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
