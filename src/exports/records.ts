import { evidenceOrigins, independentOrigins, type Origin } from '../graph/origins.ts';
import type { Graph } from '../graph/graph.ts';
import type { Entry } from '../reader/entry.ts';
import type { EntryData } from '../schema/entry.ts';
import type { EntryKey, Folder } from '../schema/id.ts';
import { site } from '../site.ts';
import { pageAddress } from './address.ts';
import type { Corpus } from './corpus.ts';
import { schemaVersion } from './version.ts';

/** What a record has besides the fields of its entry. `fieldsOf` takes it off again. */
export interface RecordExtras {
  /** In the file of one entry, where no head says it. */
  schema_version?: string;
  id: string;
  /** Absolute address of its page. */
  page: string;
  /** Its text in Markdown as written, links relative to the entry's file. Absent for sources. */
  body?: string;
  /** Entries its text links to, in order, each once. */
  links?: EntryKey[];
  /** Sources its text cites, in the order readers see them numbered. */
  citations?: string[];
  /** Claims only: how its evidence groups into origins, and how many of them count as independent. */
  origins?: readonly Origin[];
  independent_origins?: number;
}

/** One entry as machines get it: every field as in the content, defaults filled in, and `RecordExtras`. */
export type EntryRecord<F extends Folder = Folder> = RecordExtras & EntryData[F];

const extras: readonly (keyof RecordExtras)[] = [
  'schema_version',
  'id',
  'page',
  'body',
  'links',
  'citations',
  'origins',
  'independent_origins',
];

/** The record of an entry. */
export function recordOf<F extends Folder>({ graph, body }: Corpus, entry: Entry<F>): EntryRecord<F> {
  return {
    id: entry.id,
    page: pageAddress(entry.folder, entry.id),
    ...entry.data,
    ...(entry.prose
      ? {
          body: body(entry),
          links: [...new Set(entry.prose.links.map((link) => link.to))],
          citations: entry.prose.citations.map((citation) => citation.id),
        }
      : {}),
    ...(entry.folder === 'claims' ? originFields(graph, entry.id) : {}),
  };
}

/** The record of an entry in a file of its own. */
export function recordFile(corpus: Corpus, entry: Entry): EntryRecord {
  return { schema_version: schemaVersion, ...recordOf(corpus, entry) };
}

/** Name, version and licence, which stand at the head of every JSON file of the dataset. */
export function recordHead(): { schema_version: string; name: string; page: string; licence: string } {
  return {
    schema_version: schemaVersion,
    name: site.name,
    page: pageAddress('pages', 'home'),
    licence: site.contentLicence.url,
  };
}

/** The fields of the entry a record was made of, as its schema takes them. */
export function fieldsOf(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !(extras as readonly string[]).includes(name)));
}

/** Origins of all the evidence of a claim, largest first. */
export function claimOrigins(graph: Graph, id: string): readonly Origin[] {
  return evidenceOrigins(graph, graph.get('claims', id));
}

function originFields(graph: Graph, id: string): Pick<RecordExtras, 'origins' | 'independent_origins'> {
  const origins = claimOrigins(graph, id);
  return { origins, independent_origins: independentOrigins(origins) };
}
