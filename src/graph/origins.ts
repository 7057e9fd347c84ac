import type { Entry } from '../reader/entry.ts';
import type { Graph } from './graph.ts';
import { perSubject } from './per-graph.ts';

/** A source, and the actor whose word it passes on, if it adds nothing of its own. */
export interface Testimony {
  source: string;
  relays?: string | undefined;
}

/** Sources that are not independent of one another count as one origin. */
export interface Origin {
  /** What they share, as readers see it: an agency, a publisher, a party. */
  name: string;
  /** Why they are one. `unseen`: copies of an original that is not known, which count as no origin of their own. */
  because: 'same-copy' | 'same-publisher' | 'same-party' | 'derived' | 'single' | 'unseen';
  /** The actor whose word it is, when it is a party's or an authority's own. */
  actor?: string;
  /** Ids of the sources, ordered. */
  sources: string[];
  /** Whether it counts in "independent origins". */
  counts: boolean;
}

/**
 * Groups testimonies into origins. One origin are sources that carry the same agency's copy, come from the same
 * publisher, derive from one another, speak for the same party, or pass on the same actor's word. An aggregator
 * whose original is not known is listed but not counted. The result does not depend on the order of the input.
 */
export function originsOf(graph: Graph, testimonies: readonly Testimony[]): Origin[] {
  const union = new Union();
  for (const { source, relays } of testimonies) {
    const item = itemOf(source, relays);
    for (const mark of relays ? [`actor:${relays}`] : marksOf(graph, source)) union.join(item, mark);
  }
  const items = [
    ...new Map(testimonies.map(({ source, relays }) => [itemOf(source, relays), { source, relays }])).entries(),
  ];
  const groups = Map.groupBy(items, ([item]) => union.root(item));
  return [...groups.values()]
    .map((members) =>
      describe(
        graph,
        members.map(([, testimony]) => testimony),
      ),
    )
    .sort(bySizeAndName);
}

/** Origins of all the evidence on a claim. */
export const evidenceOrigins = perSubject((graph, claim: Entry<'claims'>): readonly Origin[] =>
  originsOf(graph, claim.data.evidence),
);

/** Number of origins that count. */
export function independentOrigins(origins: readonly Origin[]): number {
  return origins.filter((origin) => origin.counts).length;
}

/** What a source shares with others of its origin, itself included. */
const marksOf = perSubject((graph, id: string): readonly string[] => collectMarks(graph, id, new Set()));

/** Follows `derived_from` to the end, past those that were `seen`. */
function collectMarks(graph: Graph, id: string, seen: Set<string>): string[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const source = graph.find('sources', id);
  const marks = [`source:${id}`];
  if (!source) return marks;
  const { carries, publisher, kind, speaks_for, derived_from } = source.data;
  if (carries) marks.push(`name:${nameKey(carries)}`);
  else if (kind !== 'aggregator' && !speaks_for) marks.push(`name:${nameKey(publisher)}`);
  if (speaks_for) marks.push(`actor:${speaks_for}`);
  for (const other of derived_from) marks.push(...collectMarks(graph, other, seen));
  return marks;
}

function describe(graph: Graph, members: readonly Testimony[]): Origin {
  const sources = [...new Set(members.map((member) => member.source))].sort();
  const entries = sources.flatMap((id) => graph.find('sources', id) ?? []);
  const actor = members
    .map((member) => member.relays ?? graph.find('sources', member.source)?.data.speaks_for)
    .find((id) => id !== undefined);
  const carried = entries.find((entry) => entry.data.carries)?.data.carries;
  const unseen =
    !actor &&
    entries.every(
      (entry) => entry.data.kind === 'aggregator' && !entry.data.carries && entry.data.derived_from.length === 0,
    );
  const base = { sources, counts: !unseen, ...(actor ? { actor } : {}) };
  if (actor) return { ...base, name: graph.find('actors', actor)?.data.name ?? actor, because: 'same-party' };
  if (carried) return { ...base, name: carried, because: 'same-copy' };
  const name = plainPublisher(firstHand(entries)?.data.publisher ?? sources[0] ?? '');
  if (unseen) return { ...base, name, because: 'unseen' };
  if (sources.length === 1) return { ...base, name, because: 'single' };
  return {
    ...base,
    name,
    because: entries.some((entry) => entry.data.derived_from.length > 0) ? 'derived' : 'same-publisher',
  };
}

/** The source the others derive from, else the first. */
function firstHand(entries: readonly Entry<'sources'>[]): Entry<'sources'> | undefined {
  return entries.find((entry) => entry.data.derived_from.length === 0) ?? entries[0];
}

/** `Shafaq News (via another site)` and `Shafaq News` are one publisher. */
function plainPublisher(publisher: string): string {
  return publisher.replace(/\s*\(.*\)\s*$/, '');
}

function nameKey(name: string): string {
  return plainPublisher(name).toLowerCase().replace(/^the /, '');
}

function itemOf(source: string, relays: string | undefined): string {
  return relays ? `relay:${source}:${relays}` : `source:${source}`;
}

function bySizeAndName(a: Origin, b: Origin): number {
  return Number(b.counts) - Number(a.counts) || b.sources.length - a.sources.length || (a.name < b.name ? -1 : 1);
}

/** Sets that are joined when they share a member. */
class Union {
  readonly #parents = new Map<string, string>();

  root(item: string): string {
    let root = item;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    return root;
  }

  join(a: string, b: string): void {
    const [left, right] = [this.root(a), this.root(b)];
    if (left !== right) this.#parents.set(left, right);
  }
}
