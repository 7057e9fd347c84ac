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
  const dated = months.map(({ id, items }) => ({ id, month: id.slice('in-'.length), items }));
  const counts = timeCounts(dated.flatMap(({ month, items }) => items.map(() => month)));
  const { columns, ...picture } = timeColumns(counts);
  const { columnsTitle, columnsDescription, columnName } = words.overview.timeline;
  const years = columns.map(({ stretch }) => yearText(stretch));
  return {
    ...picture,
    title: columnsTitle,
    description: columnsDescription(columns.length),
    columns: columns.map((column, index) => {
      const { stretch, count } = column;
      const first = dated.find(({ month }) => (stretch === '' ? month === '' : month.startsWith(stretch)))!;
      const year = years[index]!;
      return {
        ...column,
        href: hrefs.get(first.id)!,
        name: columnName(stretch.length > 4 ? dateView(stretch).text : year || words.dates.undated, count),
        ...(picture.wide ? { label: String(count) } : {}),
        ...(year !== years[index - 1] ? { year } : {}),
      };
    }),
  };
}

/** The year or decade a stretch of time lies in; empty for undated. */
function yearText(stretch: string): string {
  return stretch.length === 3 ? words.dates.decade(`${stretch}0`) : stretch.slice(0, 4);
}
