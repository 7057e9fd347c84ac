import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Heading } from '../entry.ts';
import { walk } from './walk.ts';

/** Ids that pages use for their own sections; headings of a text get others. */
const reservedIds =
  'main search verdict evidence accounts unknowns sources related corrections cite appearances backlinks figures participants relations designations names timeline claims events reviews details top'.split(
    ' ',
  );

const reserved = new GithubSlugger();
for (const id of reservedIds) reserved.slug(id);

/** Headings of a text, each with the id it will have. */
export function headingsOf(tree: Root): Heading[] {
  const nextId = headingIds();
  const headings: Heading[] = [];
  walk(tree, (node) => {
    if (node.type !== 'heading') return;
    const label = toString(node);
    headings.push({ depth: node.depth, id: nextId(label), text: label });
  });
  return headings;
}

/** Gives each heading of a text an id of its own that no part of a page has. */
export function headingIds(): (label: string) => string {
  const slugger = new GithubSlugger();
  Object.assign(slugger.occurrences, reserved.occurrences);
  // Citations and sources of a page have ids that begin with these words.
  return (label) =>
    slugger.slug(/^(?:cite|source)[ -]/i.test(label) ? `section ${label}` : label) || slugger.slug('section');
}
