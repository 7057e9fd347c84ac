import type { Graph } from '../graph/graph.ts';
import type { Entry } from '../reader/entry.ts';
import { words } from '../words/words.ts';
import { entryLink } from './link.ts';
import { topicLink } from './topics.ts';

/** A link with its text. */
export interface Link {
  label: string;
  href: string;
}

/** What a claim is about and where it stands among others, as labelled links; labels without links are left out. */
export function claimFacts(graph: Graph, { data }: Entry<'claims'>): { label: string; links: Link[] }[] {
  const { appearances, about, topics } = data;
  const appeared = { label: words.claim.appearedCount(appearances.length), href: '#appearances' };
  return [
    { label: words.claim.appeared, links: appearances.length > 0 ? [appeared] : [] },
    {
      label: words.claim.about,
      links: [
        ...about.events.map((event) => entryLink(graph, 'events', event)),
        ...about.actors.map((actor) => entryLink(graph, 'actors', actor)),
      ],
    },
    { label: words.claim.topics, links: topics.map(topicLink) },
  ].filter(({ links }) => links.length > 0);
}

/** The parts of a claim's page that it has, in their order; `related` is whether there are related claims. */
export function claimSections({ data, prose }: Entry<'claims'>, related: boolean): Link[] {
  const { claim, layout } = words;
  const reasons = prose?.headings[0];
  return [
    ...(data.evidence.length > 0 ? [{ label: claim.evidence, href: '#evidence' }] : []),
    ...(data.accounts.length > 0 ? [{ label: claim.accounts, href: '#accounts' }] : []),
    ...(data.unknowns.length > 0 ? [{ label: claim.unknowns, href: '#unknowns' }] : []),
    ...(reasons ? [{ label: claim.inWords, href: `#${reasons.id}` }] : []),
    ...(related ? [{ label: claim.related, href: '#related' }] : []),
    { label: layout.sources, href: '#sources' },
    { label: claim.cite, href: '#cite' },
  ];
}
