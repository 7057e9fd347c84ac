import { hash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import type { StoredReads } from './read-log.ts';

const outline = z.object({ reads: z.array(z.unknown()), made: z.custom((made) => typeof made === 'object' && made) });

/** What a build leaves in the cache about files it wrote to a folder. */
const filesMarkSchema = z.object({
  folder: z.string(),
  /** When the build ended, in milliseconds since 1970. */
  end: z.number(),
  /** Digest of what the files were made with. */
  code: z.string(),
  /** What they were made of. Only its outline is looked at, since it is long: with the same code, a build has written it as it is read. */
  reads: z.custom<StoredReads>((reads) => outline.safeParse(reads).success),
});
export type FilesMark = z.infer<typeof filesMarkSchema>;

/** The same about pages. */
const markSchema = filesMarkSchema.extend({
  /** The `cacheKey` of each page that had one, and the CRC-32 of its bytes, by its file below the folder. */
  pages: z.record(z.string(), z.object({ key: z.string(), sum: z.number() })),
});
export type Mark = z.infer<typeof markSchema>;

/** Names of the marks in the cache: of pages, and of the files for machines that lie beside them. */
export const marks = { pages: 'output.json', machineFiles: 'machine-files.json' } as const;

/** The mark in a file; nothing if there is none, or one that was cut off or is of another version of the program. */
export function readMark(file: string): Mark | undefined {
  return read(file, markSchema);
}

/** The same of a mark about files that are no pages. */
export function readFilesMark(file: string): FilesMark | undefined {
  return read(file, filesMarkSchema);
}

function read<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return schema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Whether a file is there and has not been written, replaced or moved there since. */
export function isUntouched(file: string, since: number): boolean {
  const stat = statSync(file, { throwIfNoEntry: false });
  // The clock of files is finer than that of marks.
  return stat !== undefined && Math.floor(stat.ctimeMs) <= since;
}

/**
 * Whether a file is there as it was written: nobody has touched it since, or its bytes have the sum (CRC-32) they had, as
 * when a CI system has put it back.
 */
export function isAsWritten(file: string, since: number, sum: number): boolean {
  return isUntouched(file, since) || (existsSync(file) && crc32(readFileSync(file)) === sum);
}

/**
 * Digest of the files in a folder that Astro renders pages with: their code and its own, the settings of the site, the names
 * of styles. What it has moved to the output meanwhile has its digest in its name.
 */
export function digestOfBundle(folder: string, files: readonly string[]): string {
  const texts = files.toSorted().map((name) => {
    const file = join(folder, name);
    return [name, existsSync(file) ? readFileSync(file, 'utf8').replace(buildKey, '') : ''];
  });
  return hash('sha256', JSON.stringify(texts));
}

/** The key Astro makes for each build, for parts of pages that a server would render. */
const buildKey = /"key":"[\w+/]{43}="/;
