import type { Graph } from '../graph/graph.ts';
import type { Entry } from '../reader/entry.ts';
import { words } from '../words/words.ts';
import { claimItem, ratingCounts, type ClaimItem, type RatingCount } from './claim-lists.ts';
import { pathHref } from './link.ts';
import { sourceList, type SourceItem } from './source-list.ts';

/** How many claims the home page shows. */
const shown = 8;

/** `40 claims`, with the list of them. */
export interface DatasetCount {
  label: string;
  href: string;
}

/** Everything the home page says beside its text. */
export interface HomeView {
  title: string;
  summary: string;
  file: string;
  ratings: RatingCount[];
  /** Claims most looked for: those the text links to, then those other pages refer to most. */
  claims: ClaimItem[];
  /** Number of all claims. */
  all: number;
  counts: DatasetCount[];
  sources: SourceItem[];
}

/** The home page; its text is `content/pages/home.mdx`. */
export function homeView(graph: Graph): HomeView {
  const { data, file, prose } = graph.get('pages', 'home');
  const linked = (prose?.links ?? []).flatMap(({ to }) => {
    const entry = to.startsWith('claims/') ? graph.find('claims', to.slice('claims/'.length)) : undefined;
    return entry ? [entry] : [];
  });
  const counted = graph.all('claims').map((claim) => ({ claim, count: references(graph, claim) }));
  const others = counted.sort((a, b) => b.count - a.count).map(({ claim }) => claim);
  const claims = [...new Set([...linked, ...others])].slice(0, shown);
  return {
    title: data.title,
    summary: data.summary,
    file,
    ratings: ratingCounts(graph),
    claims: claims.map((claim) => claimItem(graph, claim)),
    all: graph.all('claims').length,
    counts: datasetCounts(graph),
    sources: sourceList(graph, 'pages', 'home').items,
  };
}

/** How much there is of each kind of entry, and where. */
export function datasetCounts(graph: Graph): DatasetCount[] {
  return [
    { label: words.lists.claimCount(graph.all('claims').length), href: pathHref('claims/') },
    { label: words.lists.eventCount(graph.all('events').length), href: pathHref('events/') },
    { label: words.lists.actorCount(graph.all('actors').length), href: pathHref('actors/') },
    { label: words.lists.sourceCount(graph.all('sources').length), href: pathHref('sources/') },
  ];
}

function references(graph: Graph, { id }: Entry<'claims'>): number {
  return new Set(graph.to(`claims/${id}`).map((reference) => reference.from)).size;
}
