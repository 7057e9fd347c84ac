import type { Entry } from '../../reader/entry.ts';
import { termOf } from '../../schema/vocabulary.ts';
import { ratings } from '../../site.ts';
import type { Graph } from '../graph.ts';
import { originsOf, type Origin } from '../origins.ts';
import type { Finding, Rule } from './rule.ts';

export const verdictOrigins: Rule = {
  description:
    'The outermost ratings rest on two independent origins, one of them no party to what happened, or the entry says why not.',
  check: (graph) =>
    graph.all('claims').flatMap((claim): Finding[] => {
      const { verdict } = claim.data;
      if (!verdict) return [];
      const rating = termOf(ratings, verdict.rating);
      const origins = fittingOrigins(graph, claim);
      const impartial = origins.filter((origin) => !isParty(graph, claim, origin));
      const met = !rating.firm || (origins.length >= 2 && impartial.length >= 1);
      const entry = `claims/${claim.id}` as const;
      if (met)
        return verdict.exception
          ? [{ code: 'needless-exception', entry, path: ['verdict', 'exception'], values: {} }]
          : [];
      if (verdict.exception) return [];
      const count =
        origins.length >= 2
          ? `${origins.length} origins, all of them parties`
          : origins.length === 1
            ? 'one independent origin'
            : 'no independent origin';
      return [
        {
          code: 'verdict-origins',
          entry,
          path: ['verdict', 'rating'],
          values: { value: rating.id, count, step: rating.id === 'refuted' ? 'mostly-refuted' : 'mostly-supported' },
        },
      ];
    }),
};

/** Origins of the evidence whose stance is that of the rating, as far as they count. */
function fittingOrigins(graph: Graph, claim: Entry<'claims'>): Origin[] {
  const stance = claim.data.verdict && termOf(ratings, claim.data.verdict.rating).stance;
  return originsOf(
    graph,
    claim.data.evidence.filter((evidence) => evidence.stance === stance),
  ).filter((origin) => origin.counts);
}

/** Whether an origin is the word of who made the claim, or of who took part in an event it is about. */
export function isParty(graph: Graph, claim: Entry<'claims'>, origin: Origin): boolean {
  if (!origin.actor) return false;
  const participants = claim.data.about.events.flatMap(
    (id) => graph.find('events', id)?.data.participants.map((participant) => participant.actor) ?? [],
  );
  return [...claim.data.claimants, ...participants].includes(origin.actor);
}
