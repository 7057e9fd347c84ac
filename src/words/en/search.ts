/** Words of the interface: search. The scripts of the box and the search page carry this table with them. */
export const search = {
  title: 'Search',
  description:
    'Search claims, events, actors and sources by name in any spelling or script, or by the words of their texts.',
  label: 'Search the site',
  placeholder: 'Search',
  submit: 'Search',
  types: { claim: 'Claim', actor: 'Actor', person: 'Person', event: 'Event', source: 'Source' } as Record<
    string,
    string
  >,
  typePlural: { claim: 'Claims', actor: 'Actors', event: 'Events', source: 'Sources' } as Record<string, string>,
  names: 'Names',
  texts: 'In the texts',
  suggestions: 'Suggestions',
  all: (query: string) => `All results for “${query}”`,
  suggested: (count: number) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
  noSuggestion: 'No suggestion',
  matched: 'Also known as',
  filters: 'Filters',
  filterNames: {
    type: 'Type',
    rating: 'Rating',
    actor: 'Actor',
    event: 'Event',
    year: 'Year',
    kind: 'Kind of source',
    sort: 'Order',
  },
  any: {
    type: 'All types',
    rating: 'Any rating',
    actor: 'Any actor',
    event: 'Any event',
    year: 'Any year',
    kind: 'Any kind',
  },
  option: (label: string, count: number) => `${label} (${count})`,
  sorts: { relevance: 'Best match first', date: 'Newest first' },
  clear: 'Clear all filters',
  working: 'Searching',
  found: (count: number, query: string) =>
    `${count === 1 ? '1 result' : `${count} results`}${query === '' ? '' : ` for “${query}”`}`,
  nothing: (query: string) => (query === '' ? 'Nothing passes these filters.' : `Nothing was found for “${query}”.`),
  withoutFilters: 'Search without the filters',
  nearest: 'Names spelled nearly like it:',
  toNames: 'All names from A to Z, with their variants',
  more: (count: number) => `Show ${count} more`,
  failed: 'The search could not be loaded. All names from A to Z are on a page of their own.',
  noScript:
    'Searching needs JavaScript. All names and their variants are also on one page, in the order of the alphabet.',
};
