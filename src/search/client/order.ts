import type { Query } from '../query.ts';
import type { Item } from './engine.ts';
import type { Pagefind } from './pagefind-api.ts';

/** Gives the next so many items of a search. */
export type Next = (count: number) => Promise<Item[]>;

/** The items of a search in the order that is asked for. */
export async function ordered(pagefind: Pagefind, items: readonly Item[], sort: Query['sort']): Promise<Next> {
  if (sort === 'date') return newestFirst(pagefind, items);
  const left = [...items];
  return (count) => Promise.resolve(left.splice(0, count));
}

/**
 * Newest first. Each part of the full-text index knows the order of its own pages; between the parts the dates decide,
 * which stand in the pages and are read only as far as items are asked for.
 */
async function newestFirst(pagefind: Pagefind, items: readonly Item[]): Promise<Next> {
  const wanted = new Map(items.map((item) => [item.result.id, item]));
  const queues = await Promise.all(
    pagefind.parts.map(async (part) => {
      const { results } = await pagefind.search(null, { sort: { date: 'desc' }, filters: { part } });
      return results.flatMap(({ id }) => wanted.get(id) ?? []);
    }),
  );
  return async (count) => {
    const next: Item[] = [];
    for (let left = queues.filter(({ length }) => length > 0); next.length < count && left.length > 0;) {
      const dates = left.length === 1 ? [''] : await Promise.all(left.map(dateOfFirst));
      const newest = dates.reduce((best, date, at) => (date > dates[best]! ? at : best), 0);
      next.push(left[newest]!.shift()!);
      left = left.filter(({ length }) => length > 0);
    }
    return next;
  };
}

async function dateOfFirst([first]: readonly Item[]): Promise<string> {
  return (await first!.result.data()).meta['date'] ?? '';
}
