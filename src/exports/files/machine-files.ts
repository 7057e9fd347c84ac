import { lazily } from '../../graph/reads.ts';
import { entryFiles } from '../address.ts';
import { calendarOf, eventCalendar } from '../calendar.ts';
import type { Corpus } from '../corpus.ts';
import { atomOf } from '../feeds/atom.ts';
import { allFeeds, type Feed } from '../feeds/feed.ts';
import { jsonFeedOf } from '../feeds/json-feed.ts';
import { markdownOf } from '../markdown/page.ts';
import { recordFile } from '../records.ts';
import { oEmbed } from '../site/embed.ts';
import { jsonText } from './data-file.ts';

/** A file for machines that lies beside the pages, made when its body is asked for. */
export interface MachineFile {
  /** Below the base. */
  path: string;
  /** Media type. */
  type: string;
  body: () => string | Uint8Array;
}

/**
 * Every file for machines outside of `/data/`: the record and the Markdown of each entry, feeds, calendars, and the
 * answers for embedding.
 */
export function* machineFiles(corpus: Corpus): Generator<MachineFile> {
  const { graph } = corpus;
  for (const { path, folder, id } of entryFiles(graph)) {
    const entry = () => graph.get(folder, id);
    yield { path: `${path}.json`, type: json, body: () => jsonText(recordFile(corpus, entry())) };
    yield { path: `${path}.md`, type: 'text/markdown; charset=utf-8', body: () => markdownOf(corpus, entry()) };
  }
  for (const { path, make } of allFeeds(graph)) yield* feedFiles(path, make);
  yield { path: 'events.ics', type: calendar, body: () => calendarOf(graph) };
  for (const { id } of graph.all('events'))
    yield { path: `events/${id}.ics`, type: calendar, body: () => eventCalendar(graph, id) };
  for (const { id } of graph.all('claims'))
    yield { path: `embed/${id}.json`, type: json, body: () => jsonText(oEmbed(graph, id)) };
}

const json = 'application/json; charset=utf-8';
const calendar = 'text/calendar; charset=utf-8';

/** A feed in both formats, itself made once. */
function* feedFiles(path: string, make: () => Feed): Generator<MachineFile> {
  const feed = lazily(make);
  yield { path: `${path}feed.xml`, type: 'application/atom+xml; charset=utf-8', body: () => atomOf(feed()) };
  yield { path: `${path}feed.json`, type: 'application/feed+json; charset=utf-8', body: () => jsonFeedOf(feed()) };
}
