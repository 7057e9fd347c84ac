import { isPublished, type Graph } from '../graph/graph.ts';
import type { Entry } from '../reader/entry.ts';
import { ratings } from '../site.ts';
import { fold } from './fold.ts';
import { encodeNames } from './names-code.ts';
import { partCount } from './parts.ts';
import type { NamedEntry, NamesFile } from './names.ts';
import { weightOf } from './weight.ts';

/**
 * The names of all actors, events and claims: name or words of the title, aliases with their weakness, id.
 * Sources are left out; their titles are found in the full text.
 */
function namedEntries(graph: Graph): NamedEntry[] {
  const actors = graph.all('actors').filter(isPublished).map(actor);
  const events = graph.all('events').filter(isPublished).map(event);
  const claims = graph.all('claims').filter(isPublished).map(claim);
  return [...actors, ...events, ...claims];
}

/**
 * The words of a title that say something, at most eight: enough to find a claim by; its title in full
 * stands in the full-text index, and would be the greater part of this one.
 */
function titleWords(title: string): string {
  const words = title.split(/\s+/).filter((word) =>
    fold(word)
      .split(' ')
      .some((part) => weightOf(part) > 0),
  );
  return (words.length > 0 ? words : title.split(/\s+/)).slice(0, 8).join(' ');
}

/** The names index as it is sent to browsers. `shards` is how many the build is split into. */
export function namesIndex(graph: Graph, shards = 1): NamesFile {
  const ids = ratings.map((step) => step.id);
  return { ...encodeNames(namedEntries(graph), ids), parts: partCount(graph.entries.values(), shards) };
}

function actor({ id, data }: Entry<'actors'>): NamedEntry {
  const type = data.kind === 'person' ? 'person' : 'actor';
  return { collection: 'actors', id, type, name: data.name, aliases: data.aliases.map(aliasOf) };
}

function event({ id, data }: Entry<'events'>): NamedEntry {
  return { collection: 'events', id, type: 'event', name: data.name, aliases: data.aliases.map(aliasOf) };
}

function claim({ id, data }: Entry<'claims'>): NamedEntry {
  const rating = data.verdict?.rating;
  return {
    collection: 'claims',
    id,
    type: 'claim',
    name: titleWords(data.title),
    aliases: [],
    ...(rating ? { rating } : {}),
  };
}

function aliasOf({ name, weak }: { name: string; weak?: boolean | undefined }): NamedEntry['aliases'][number] {
  return { name, weak: weak ?? false };
}
