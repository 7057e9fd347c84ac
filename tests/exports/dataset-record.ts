import type { Corpus } from '../../src/exports/corpus.ts';
import { recordHead, recordOf, type EntryRecord } from '../../src/exports/records.ts';
import { folders, type Folder } from '../../src/schema/id.ts';

/** What `claimbook.json` holds: one list of records for each folder of the content. */
type DatasetRecord = ReturnType<typeof recordHead> & { [F in Folder]: EntryRecord<F>[] };

export function datasetRecord(corpus: Corpus): DatasetRecord {
  const lists = folders.map((folder) => [folder, corpus.graph.all(folder).map((entry) => recordOf(corpus, entry))]);
  return { ...recordHead(), ...(Object.fromEntries(lists) as { [F in Folder]: EntryRecord<F>[] }) };
}
