import { hash } from 'node:crypto';
import type { Folder } from '../../schema/id.ts';
import { codeDigest } from '../code.ts';
import { checkProse, type ProseParts } from './check.ts';
import { headingsOf } from './headings.ts';
import { parseProse, type ProseFault } from './parse.ts';
import { renderProse } from './render.ts';
import type { Heading } from '../entry.ts';

/** A text that has been read: HTML and what the graph needs to know, or what is wrong with it. Offsets count from the start of the text. */
export interface ReadProse {
  digest: string;
  /** Absent when nobody needs it, or the text has faults. */
  html?: string;
  headings: Heading[];
  links: ProseParts['links'];
  citations: ProseParts['citations'];
  words: number;
  faults: ProseFault[];
}

/** Whether the HTML with this digest is to be made; whoever keeps it from an earlier time needs it no more. */
export type NeedsHtml = (digest: string) => boolean;

/** Reads a text that a contributor wrote: parses, checks and renders it as data. It is never run. Never throws. */
export function readProse(body: string, folder: Folder, base: string, needsHtml: NeedsHtml): ReadProse {
  const digest = hash('sha256', [codeDigest(), base, folder, body].join('\0'));
  const nothing = { digest, headings: [], links: [], citations: [], words: 0 };
  const { tree, isMdx, faults } = parseProse(body);
  if (!tree) return { ...nothing, faults };
  const checked = checkProse(tree, body, folder);
  faults.push(...checked.faults);
  const read = { digest, headings: headingsOf(tree), ...checked.parts };
  if (!isMdx || faults.length > 0) return { ...read, faults: withoutTableParts(faults) };
  return needsHtml(digest) ? { ...read, html: renderProse(tree, folder, base), faults } : { ...read, faults };
}

/** A pasted table is one mistake; its rows and cells are not told apart from it. */
function withoutTableParts(faults: ProseFault[]): ProseFault[] {
  const named = (fault: ProseFault, names: readonly string[]) =>
    fault.code === 'prose-html' && names.includes(String(fault.values?.['value']));
  if (!faults.some((fault) => named(fault, ['table']))) return faults;
  return faults.filter(
    (fault) => !named(fault, ['thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'colgroup', 'col', 'caption']),
  );
}
