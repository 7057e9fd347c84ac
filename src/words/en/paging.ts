/** Words of lists that go on over several pages, and of lists that are not shown whole. */
export const paging = {
  label: 'Pages of this list',
  jump: 'Parts of this list',
  title: (title: string, page: number) => `${title}, page ${page}`,
  place: (page: number, pages: number) => `Page ${page} of ${pages}`,
  page: (page: number) => `Page ${page}`,
  previous: 'Previous page',
  next: 'Next page',
  continued: 'continued',
  recent: (shown: number) => `Here are the ${shown} most recent.`,
  known: (shown: number) => `Here are the ${shown} that most refer to.`,
  some: (shown: number) => `Here are ${shown}.`,
  all: {
    claims: (count: number) => `All ${count.toLocaleString('en')} claims`,
    events: (count: number) => `All ${count.toLocaleString('en')} events`,
    actors: (count: number) => `All ${count.toLocaleString('en')} actors`,
    sources: (count: number) => `All ${count.toLocaleString('en')} sources`,
  },
  references: {
    title: (name: string) => `References to ${name}`,
    description: (count: number) => `${count.toLocaleString('en')} references, by what each is.`,
    group: (collection: string, way: string) => `${collection}: ${way}`,
    evidence: (stance: string, says: string) => `${stance}: ${says}`,
  },
};
