import { words } from '../words/words.ts';
import { dateView } from './dates.ts';
import type { EventItem } from './event-items.ts';
import type { Group } from './paging.ts';
import { timeColumns, timeCounts, type TimeColumn, type TimeColumnsPicture } from './pictures/time-columns.ts';

/** Very many events as columns, with the words of the picture. Each column leads to its part of the list. */
export interface ColumnsView extends Omit<TimeColumnsPicture, 'columns'> {
  title: string;
  description: string;
  columns: (TimeColumn & { href: string; name: string; label?: string; year?: string })[];
}

/** The picture of events grouped by month; `hrefs` are the addresses of the groups. */
export function columnsView(months: readonly Group<EventItem>[], hrefs: ReadonlyMap<string, string>): ColumnsView {
  const dated = months.map(({ id, items }) => ({ id, month: id.slice('in-'.length) || '0000', items }));
  const counts = timeCounts(dated.flatMap(({ month, items }) => items.map(() => month)));
  const { columns, ...picture } = timeColumns(counts);
  const { columnsTitle, columnsDescription, columnName } = words.overview.timeline;
  const years = columns.map(({ stretch }) => (stretch.length === 3 ? `${stretch}0` : stretch.slice(0, 4)));
  return {
    ...picture,
    title: columnsTitle,
    description: columnsDescription(columns.length),
    columns: columns.map((column, index) => {
      const first = dated.find(({ month }) => month.startsWith(column.stretch))!;
      const name = column.stretch.length === 3 ? words.dates.decade(years[index]!) : dateView(column.stretch).text;
      return {
        ...column,
        href: hrefs.get(first.id)!,
        name: columnName(name, column.count),
        ...(picture.wide ? { label: String(column.count) } : {}),
        ...(years[index] !== years[index - 1] ? { year: years[index]! } : {}),
      };
    }),
  };
}
