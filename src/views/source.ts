import type { Graph } from '../graph/graph.ts';
import { stances } from '../schema/evidence.ts';
import { sourceKinds } from '../schema/source.ts';
import { termOf } from '../schema/vocabulary.ts';
import { words } from '../words/words.ts';
import { backlinkGroups, type BacklinkGroup } from './backlinks.ts';
import { dateView, type DateView } from './dates.ts';
import { languageName } from './languages.ts';
import { entryLink, type EntryLink } from './link.ts';
import { sharedOrigin, type SharedOrigin } from './source-origin.ts';

/** A claim and what the source says about it. */
export interface CitedFor {
  claim: EntryLink;
  pieces: { stance: string; says: string; quote?: string; relays?: EntryLink }[];
}

/** Everything the page of a source says. */
export interface SourceView {
  title: string;
  /** Language of the title, when it is the published one. */
  titleLanguage?: string;
  /** Whether the title is our description. */
  described: boolean;
  description: string;
  path: string;
  file: string;
  publisher: string;
  url: string;
  published?: DateView;
  kind: { label: string; meaning: string };
  language: string;
  /** BCP 47 tag. */
  languageTag: string;
  carries?: string;
  derivedFrom: EntryLink[];
  derivedBy: EntryLink[];
  speaksFor?: EntryLink;
  archived: { url: string; captured?: DateView }[];
  note?: string;
  citedFor: CitedFor[];
  origin: SharedOrigin;
  backlinks: BacklinkGroup[];
}

/** The page of a source. Throws `RangeError` for an id that is not in the graph. */
export function sourceView(graph: Graph, id: string): SourceView {
  const { data, file } = graph.get('sources', id);
  const published = data.published ? dateView(data.published) : undefined;
  const citedFor = citations(graph, id);
  return {
    title: data.title ?? data.label ?? data.publisher,
    ...(data.title && data.language !== 'en' ? { titleLanguage: data.language } : {}),
    described: data.title === undefined,
    description: words.source.description(
      data.publisher,
      published?.text ?? words.dates.undated,
      words.source.uses(citedFor.length),
    ),
    path: `sources/${id}/`,
    file,
    publisher: data.publisher,
    url: data.url,
    ...(published ? { published } : {}),
    kind: termOf(sourceKinds, data.kind),
    language: languageName(data.language),
    languageTag: data.language,
    ...(data.carries ? { carries: data.carries } : {}),
    derivedFrom: data.derived_from.map((other) => entryLink(graph, 'sources', other)),
    derivedBy: graph
      .to(`sources/${id}`)
      .filter((reference) => reference.field === 'derived_from[]')
      .map((reference) => entryLink(graph, 'sources', reference.from.slice('sources/'.length))),
    ...(data.speaks_for ? { speaksFor: entryLink(graph, 'actors', data.speaks_for) } : {}),
    archived: data.archived.map(({ url, captured }) => ({
      url,
      ...(captured ? { captured: dateView(captured) } : {}),
    })),
    ...(data.note ? { note: data.note } : {}),
    citedFor,
    origin: sharedOrigin(graph, id),
    backlinks: backlinkGroups(graph, `sources/${id}`),
  };
}

/** Claims the source is evidence on, in alphabetical order of their ids. */
function citations(graph: Graph, id: string): CitedFor[] {
  const claims = graph
    .to(`sources/${id}`)
    .filter((reference) => reference.field === 'evidence[].source')
    .map((reference) => reference.from.slice('claims/'.length));
  return [...new Set(claims)].map((claim) => ({
    claim: entryLink(graph, 'claims', claim),
    pieces: graph
      .get('claims', claim)
      .data.evidence.filter((item) => item.source === id)
      .map(({ stance, says, quote, relays }) => ({
        stance: termOf(stances, stance).label,
        says,
        ...(quote ? { quote } : {}),
        ...(relays ? { relays: entryLink(graph, 'actors', relays) } : {}),
      })),
  }));
}
