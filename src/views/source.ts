import type { Graph } from '../graph/graph.ts';
import { stances } from '../schema/evidence.ts';
import { sourceKinds } from '../schema/source.ts';
import { termOf } from '../schema/vocabulary.ts';
import { words } from '../words/words.ts';
import { backlinkGroups, type BacklinkGroup } from './backlinks.ts';
import { dateView, type DateView } from './dates.ts';
import type { Excerpt } from './excerpt.ts';
import { languageName } from './languages.ts';
import { entryLink, linkTo, sourceTitle, type EntryLink } from './link.ts';
import { referring } from './references.ts';
import { sharedOrigin, type SharedOrigin } from './source-origin.ts';
import { inWay, waysTo, type Ways } from './ways.ts';

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
  derivedBy: Excerpt<EntryLink>;
  speaksFor?: EntryLink;
  archived: { url: string; captured?: DateView }[];
  note?: string;
  citedFor: Excerpt<CitedFor>;
  origin: SharedOrigin;
  backlinks: BacklinkGroup[];
}

/** The page of a source. Throws `RangeError` for an id that is not in the graph. */
export function sourceView(graph: Graph, id: string): SourceView {
  const { data, file } = graph.get('sources', id);
  const published = data.published ? dateView(data.published) : undefined;
  const ways = waysTo(graph, `sources/${id}`);
  const bases = referring(graph, ways, 'sources', 'derived_from[]');
  return {
    title: sourceTitle(data),
    ...(data.title && data.language !== 'en' ? { titleLanguage: data.language } : {}),
    described: data.title === undefined,
    description: words.source.description(
      data.publisher,
      published?.text ?? words.dates.undated,
      words.source.uses(inWay(ways, 'claims', 'evidence[].source').size),
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
    derivedBy: { ...bases, items: bases.items.toSorted().map((key) => linkTo(graph, key)!) },
    ...(data.speaks_for ? { speaksFor: entryLink(graph, 'actors', data.speaks_for) } : {}),
    archived: data.archived.map(({ url, captured }) => ({
      url,
      ...(captured ? { captured: dateView(captured) } : {}),
    })),
    ...(data.note ? { note: data.note } : {}),
    citedFor: citations(graph, ways),
    origin: sharedOrigin(graph, id),
    backlinks: backlinkGroups(graph, ways),
  };
}

/** Claims the source is evidence on, in alphabetical order of their ids. */
function citations(graph: Graph, ways: Ways): Excerpt<CitedFor> {
  const claims = referring(graph, ways, 'claims', 'evidence[].source');
  const items = claims.items.toSorted().map((key) => ({
    claim: linkTo(graph, key)!,
    pieces: inWay(ways, 'claims', 'evidence[].source')
      .get(key)!
      .map(({ path }) => graph.get('claims', key.slice('claims/'.length)).data.evidence[path[1] as number]!)
      .map(({ stance, says, quote, relays }) => ({
        stance: termOf(stances, stance).label,
        says,
        ...(quote ? { quote } : {}),
        ...(relays ? { relays: entryLink(graph, 'actors', relays) } : {}),
      })),
  }));
  return { ...claims, items };
}
