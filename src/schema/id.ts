import { z } from 'zod';

/** Kinds of entries: the folder below `content/`, the collection, and the first part of the address. */
export const collections = ['claims', 'actors', 'events', 'sources'] as const;
export type Collection = (typeof collections)[number];

/** Folders below `content/`: the collections, and the words of the site's own pages. */
export const folders = [...collections, 'pages'] as const;
export type Folder = (typeof folders)[number];

/** An entry among all: folder and id. */
export type EntryKey = `${Folder}/${string}`;

/** The key of an entry. */
export function keyOf(folder: Folder, id: string): EntryKey {
  return `${folder}/${id}`;
}

export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const idMaxLength = 80;

/** Whether `text` may be the id of an entry: lower-case ASCII words joined by single hyphens, at most 80 characters. */
export function isId(text: string): boolean {
  return text.length <= idMaxLength && idPattern.test(text);
}

/** An id: file name, address and key of an entry. */
export const idSchema = z
  .string()
  .refine(isId, { error: 'id-form', params: { code: 'id-form' } })
  .meta({ pattern: idPattern.source, maxLength: idMaxLength });

/** An id that must name an entry of `collection`; the graph checks that it does. */
export function reference(collection: Collection, description: string) {
  return idSchema.meta({
    description: `${description} Id of an entry in \`content/${collection}/\`.`,
    pattern: idPattern.source,
    maxLength: idMaxLength,
    reference: collection,
  });
}
