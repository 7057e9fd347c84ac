import { site } from '../site.ts';
import { dateView, type DateView } from '../views/dates.ts';
import { pathHref } from '../views/link.ts';
import { words } from '../words/words.ts';
import { lastChangeOfAll } from './changes.ts';
import type { Corpus } from './corpus.ts';
import { examples, type Example } from './examples.ts';
import type { ListedFile } from './files/data-file.ts';
import { schemaVersion } from './version.ts';

/** One row of a list of files. */
export interface FileRow {
  name: string;
  href: string;
  about: string;
  /** For readers: `813 kB`. */
  size: string;
}

/** What the page about the data says. */
export interface DataView {
  licence: { name: string; url: string };
  version: string;
  updated?: DateView;
  /** Files with everything in them, and those that describe the rest. */
  groups: { id: string; heading: string; files: FileRow[] }[];
  /** Addresses beside each page, as patterns. */
  patterns: readonly { path: string; about: string }[];
  examples: readonly Example[];
  policy: readonly string[];
}

/** The page about the data, from the files it offers. */
export function dataView({ graph }: Corpus, files: readonly ListedFile[]): DataView {
  const updated = lastChangeOfAll(graph);
  const label = words.exports.data;
  const group = (id: keyof typeof label.groups, formats: readonly string[]) => ({
    id,
    heading: label.groups[id],
    files: files.filter((file) => formats.includes(file.format)).map(row),
  });
  return {
    licence: site.contentLicence,
    version: schemaVersion,
    ...(updated ? { updated: dateView(updated) } : {}),
    groups: [
      group('whole', ['json', 'ndjson', 'sqlite', 'jsonld']),
      group('tables', ['csv']),
      group('description', ['package', 'schemas']),
    ],
    patterns: label.patterns,
    examples,
    policy: label.policy,
  };
}

function row(file: ListedFile): FileRow {
  return {
    name: file.path,
    href: pathHref(`data/${file.path}`),
    about: file.about,
    size: words.exports.data.size(file.bytes),
  };
}
