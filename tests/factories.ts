import { buildGraph, type Graph } from '../src/graph/graph.ts';
import type { Entry, Prose } from '../src/reader/entry.ts';
import { actorSchema, type ActorInput } from '../src/schema/actor.ts';
import { claimSchema, type ClaimInput } from '../src/schema/claim.ts';
import { eventSchema, type EventInput } from '../src/schema/event.ts';
import { pageSchema } from '../src/schema/page.ts';
import { sourceSchema, type SourceInput } from '../src/schema/source.ts';

/**
 * Entries for tests. Each goes through the real schema, so that no test describes an entry that cannot exist; a
 * test names only what it is about. All are published, and have a text when one is given.
 */
export function claim(id: string, data: Partial<ClaimInput> = {}, prose?: Partial<Prose>): Entry<'claims'> {
  const parsed = claimSchema.parse({
    title: `Claim ${id}`,
    claim: `What ${id} says.`,
    summary: `Summary of ${id}.`,
    status: 'published',
    claimed_by: 'Someone',
    made: '2024-02-07',
    ...data,
  });
  return { folder: 'claims', id, file: `claims/${id}.mdx`, data: parsed, prose: text(id, prose) };
}

export function actor(id: string, data: Partial<ActorInput> = {}, prose?: Partial<Prose>): Entry<'actors'> {
  const parsed = actorSchema.parse({
    name: `Actor ${id}`,
    kind: 'organisation',
    summary: `Summary of ${id}.`,
    status: 'published',
    ...data,
  });
  return { folder: 'actors', id, file: `actors/${id}.mdx`, data: parsed, prose: text(id, prose) };
}

export function event(id: string, data: Partial<EventInput> = {}, prose?: Partial<Prose>): Entry<'events'> {
  const parsed = eventSchema.parse({
    name: `Event ${id}`,
    kind: 'strike',
    summary: `Summary of ${id}.`,
    status: 'published',
    start: '2024-02-07',
    ...data,
  });
  return { folder: 'events', id, file: `events/${id}.mdx`, data: parsed, prose: text(id, prose) };
}

export function source(id: string, data: Partial<SourceInput> = {}): Entry<'sources'> {
  const parsed = sourceSchema.parse({
    title: `Title of ${id}`,
    publisher: `Publisher of ${id}`,
    url: `https://example.org/${id}`,
    kind: 'newspaper',
    language: 'en',
    ...data,
  });
  return { folder: 'sources', id, file: `sources/${id}.yaml`, data: parsed };
}

export function page(id: string, prose?: Partial<Prose>): Entry<'pages'> {
  return {
    folder: 'pages',
    id,
    file: `pages/${id}.mdx`,
    data: pageSchema.parse({ title: `Page ${id}`, summary: `Summary of ${id}.` }),
    prose: text(id, prose),
  };
}

/** The graph of these entries. */
export function graphOf(...entries: Entry[]): Graph {
  return buildGraph(entries);
}

function text(id: string, prose: Partial<Prose> = {}): Prose {
  return { digest: id, links: [], citations: [], headings: [], words: 0, ...prose };
}
