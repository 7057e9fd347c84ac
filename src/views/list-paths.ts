import type { Graph } from '../graph/graph.ts';
import { claimPages, topicPages } from './claim-lists.ts';
import { correctionPages } from './corrections.ts';
import { actorPages, eventPages, sourcePages } from './lists.ts';
import { placeLists } from './map-pages.ts';
import { namesPages } from './names.ts';
import { networkPages } from './network.ts';
import { hubs, referencePaths } from './references.ts';
import { largeOrigins, originPages } from './source-origin.ts';
import { timelinePages } from './timeline.ts';
import { topicCounts, topicListPages } from './topics.ts';

const lists = [
  claimPages,
  eventPages,
  actorPages,
  sourcePages,
  topicListPages,
  timelinePages,
  namesPages,
  networkPages,
  correctionPages,
];

/** Paths below the base of every page of every list. */
export function listPaths(graph: Graph): string[] {
  const pages = [
    ...lists.flatMap((list): { path: string }[] => list(graph)),
    ...topicCounts(graph).flatMap(({ topic }) => topicPages(graph, topic.id)),
    ...placeLists(graph).flatMap((list) => list.pages),
    ...largeOrigins(graph).flatMap((origin) => originPages(graph, origin)),
  ];
  return [...pages.map(({ path }) => path), ...hubs(graph).flatMap((key) => referencePaths(graph, key))];
}
