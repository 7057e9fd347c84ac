import { number } from './number.ts';

/** Words of lists that go on over several pages, and of lists that are not shown whole. */
export const paging = {
  label: 'Pages of this list',
  jump: 'Parts of this list',
  title: (title: string, page: number) => `${title}, page ${page}`,
  place: (page: number, pages: number) => `Page ${page} of ${pages}`,
  page: (page: number) => `Page ${page}`,
  previous: 'Previous page',
  next: 'Next page',
  count: (all: number, continued: boolean) => (continued ? `${number(all)}, continued` : number(all)),
  continued: 'continued',
  recent: (shown: number) => `Here are the ${shown} most recent.`,
  known: (shown: number) => `Here are the ${shown} that most refer to.`,
  some: (shown: number) => `Here are ${shown}.`,
  all: {
    claims: (count: number) => `All ${number(count)} claims`,
    events: (count: number) => `All ${number(count)} events`,
    actors: (count: number) => `All ${number(count)} actors`,
    sources: (count: number) => `All ${number(count)} sources`,
  },
  references: {
    crumb: 'References',
    title: (name: string) => `References to ${name}`,
    description: (count: number) => `${number(count)} references, by what each is.`,
    group: (collection: string, way: string) => `${collection}: ${way}`,
    evidence: (stance: string, says: string) => `${stance}: ${says}`,
  },
};
