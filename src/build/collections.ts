import { storedEntry } from '../loader.ts';
import { folders } from '../schema/id.ts';
import { handedOver } from './hand-over.ts';

/** What `getCollection` finds in a build: the entries as they were read, in the shape of Astro's store. */
export default new Map(
  folders.map((folder) => {
    const entries = (handedOver.entries ?? []).filter((entry) => entry.folder === folder);
    return [folder, new Map(entries.map((entry) => [entry.id, storedEntry(entry)]))];
  }),
);
