/** Where a text cites a source: the number of the source on the page, and how often the text has cited it so far. */
interface CitationNumber {
  number: string;
  count: number;
}

/** Numbers the sources of a text in the order in which it cites them first. */
export function citationNumbers(): (id: string) => CitationNumber {
  const known = new Map<string, CitationNumber>();
  return (id) => {
    const last = known.get(id);
    const next = { number: last?.number ?? String(known.size + 1), count: (last?.count ?? 0) + 1 };
    known.set(id, next);
    return next;
  };
}
