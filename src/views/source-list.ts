import { digested } from '../graph/digest.ts';
import type { Graph } from '../graph/graph.ts';
import { perSubject } from '../graph/per-graph.ts';
import type { Entry } from '../reader/entry.ts';
import { termOf } from '../schema/vocabulary.ts';
import { sourceKinds } from '../schema/source.ts';
import type { Folder } from '../schema/id.ts';
import { dateView, type DateView } from './dates.ts';
import { entryHref, sourceTitle } from './link.ts';

/** One source in the numbered list at the end of a page. */
export interface SourceItem {
  /** Number readers see, from 1; `id="source-ID"` is its anchor. */
  number: number;
  source: ListedSource;
  /** Anchors in the text that cite it, for links back. */
  citedAt: string[];
}

/** What is the same of a source wherever it is listed. */
export interface ListedSource {
  id: string;
  /** Its own page on this site. */
  href: string;
  /** Where it was published. */
  url: string;
  title: string;
  /** Whether `title` is our description and not the published title. */
  described: boolean;
  publisher: string;
  published?: DateView;
  kind: string;
  language: string;
  carries?: string;
  note?: string;
  archived: readonly { url: string; captured?: string | undefined }[];
}

/** A superscript reference to a source of the list. */
export interface SourceRef {
  number: number;
  id: string;
}

/**
 * The numbered sources of a page: those cited in its text first, in order of citation, then those its fields name,
 * then `also`: sources of what is shown on the page but written on another, such as a relation told from the other side.
 */
export function sourceList(
  graph: Graph,
  folder: Folder,
  id: string,
  also: readonly string[] = [],
): { items: SourceItem[]; refs: (ids: readonly string[]) => SourceRef[] } {
  const entry = graph.get(folder, id);
  const cited = entry.prose?.citations ?? [];
  const named = graph
    .from(`${folder}/${id}`)
    .filter((reference) => reference.to.startsWith('sources/'))
    .map((reference) => reference.to.slice('sources/'.length));
  const ids = [...new Set([...cited.map((citation) => citation.id), ...named, ...also])];
  const times = new Map(cited.map((citation) => [citation.id, citation.count]));
  const items = ids.map((source, index) => item(graph, source, index + 1, times.get(source) ?? 0));
  const numbers = new Map(items.map(({ source, number }) => [source.id, number]));
  return {
    items,
    refs: (wanted) =>
      wanted
        .flatMap((source) => (numbers.has(source) ? [{ number: numbers.get(source)!, id: source }] : []))
        .sort((a, b) => a.number - b.number),
  };
}

function item(graph: Graph, id: string, number: number, times: number): SourceItem {
  return {
    number,
    source: listedSource(graph, graph.get('sources', id)),
    citedAt: Array.from({ length: times }, (_, index) => `cite-${id}-${index + 1}`),
  };
}

const listedSource = perSubject((_, { id, data }: Entry<'sources'>): ListedSource => {
  return digested({
    id,
    href: entryHref('sources', id),
    url: data.url,
    title: sourceTitle(data),
    described: data.title === undefined,
    publisher: data.publisher,
    ...(data.published ? { published: dateView(data.published) } : {}),
    kind: termOf(sourceKinds, data.kind).label,
    language: data.language,
    ...(data.carries ? { carries: data.carries } : {}),
    ...(data.note ? { note: data.note } : {}),
    archived: data.archived,
  });
});
