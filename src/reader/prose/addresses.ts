import { entrySchemas } from '../../schema/entry.ts';
import { folders, isId, type EntryKey, type Folder } from '../../schema/id.ts';

/** What an address in a text leads to. */
export type Target =
  | { kind: 'entry'; to: EntryKey; fragment?: string }
  | { kind: 'heading'; fragment: string }
  | { kind: 'web'; href: string }
  | { kind: 'file'; suggestion?: string }
  | { kind: 'forbidden' };

/** Browsers and servers read no longer ones for certain. */
const maxAddressLength = 2000;

/**
 * Sorts an address. Only whole forms that are known to be harmless are let through: relative files of entries,
 * headings of the same page, `http:`, `https:` and `mailto:`. Whatever a browser might read as another scheme,
 * with controls, spaces, entities or percent signs in it, is forbidden.
 */
export function targetOf(address: string, from: Folder): Target {
  if (address.length > maxAddressLength) return { kind: 'forbidden' };
  if (/^#[a-z0-9][a-z0-9-]*$/.test(address)) return { kind: 'heading', fragment: address.slice(1) };
  if (/^https?:\/\//i.test(address))
    return isPlainWebAddress(address) ? { kind: 'web', href: address } : { kind: 'forbidden' };
  if (/^mailto:[^\s:<>"'\\%?]+@[a-z0-9.-]+$/i.test(address)) return { kind: 'web', href: address };
  const entry = /^(?:\.\/|\.\.\/([a-z]+)\/)([^/#?]+)(\.mdx|\.yaml)(?:#([a-z0-9][a-z0-9-]*))?$/.exec(address);
  if (entry) {
    const folder = entry[1] === undefined ? from : folders.find((name) => name === entry[1]);
    const id = entry[2]!;
    if (folder && isId(id) && entrySchemas[folder].extension === entry[3]) {
      return { kind: 'entry', to: `${folder}/${id}`, ...(entry[4] ? { fragment: entry[4] } : {}) };
    }
    return fileTarget(address);
  }
  // A scheme, or anything that hides one, is worse than a wrong path.
  return /^[^/#?]*:/.test(address) || /[\p{Cc}\p{Cf}\s]|%|^\/\/|\\/u.test(address)
    ? { kind: 'forbidden' }
    : fileTarget(address);
}

/** Path below the base of an entry that a text links to, with the heading. */
export function pathOf({ to, fragment }: Target & { kind: 'entry' }): string {
  return (to === 'pages/home' ? '' : `${to.replace(/^pages\//, '')}/`) + (fragment ? `#${fragment}` : '');
}

/** What was probably meant by an address that names an entry in another way: `/actors/x/`, `actors/x`, `x.md`. */
function fileTarget(address: string): Target {
  const match = /([a-z]+)\/([a-z0-9-]+)(?:\.mdx?|\.ya?ml|\/)?(?:#.*)?$/.exec(address);
  const folder = match && folders.find((name) => name === match[1]);
  return match && folder && isId(match[2]!)
    ? { kind: 'file', suggestion: `../${folder}/${match[2]}${entrySchemas[folder].extension}` }
    : { kind: 'file' };
}

function isPlainWebAddress(address: string): boolean {
  if (/[\s\p{Cc}\p{Cf}<>"'`\\]/u.test(address) || !URL.canParse(address)) return false;
  const url = new URL(address);
  return url.username === '' && url.password === '' && url.hostname.includes('.');
}
