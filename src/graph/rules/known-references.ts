import { nearest } from '../../reader/suggest.ts';
import { entrySchemas } from '../../schema/entry.ts';
import type { EntryKey, Folder } from '../../schema/id.ts';
import type { Graph } from '../graph.ts';
import { isPublished } from '../graph.ts';
import type { Reference } from '../references.ts';
import type { Finding, Rule } from './rule.ts';

export const knownReferences: Rule = {
  description: 'Every reference names another entry that exists and, from a published entry, is published.',
  check: (graph, { unreadable }) =>
    [...graph.entries].flatMap(([key, entry]) =>
      graph.from(key).flatMap((reference) => fault(reference, isPublished(entry), graph, unreadable)),
    ),
};

function fault(reference: Reference, published: boolean, graph: Graph, unreadable: ReadonlySet<EntryKey>): Finding[] {
  const [collection, id] = split(reference.to);
  const finding = (code: Finding['code'], values: Finding['values']): Finding[] => [
    {
      code,
      entry: reference.from,
      path: reference.path,
      ...(reference.at ? { at: reference.at } : {}),
      values: { value: id, collection, ...values },
    },
  ];
  const target = graph.entries.get(reference.to);
  if (!target) {
    if (unreadable.has(reference.to)) return [];
    const ids = graph.all(collection).map((entry) => entry.id);
    return finding('unknown-reference', { suggestion: nearest(id, ids), ending: entrySchemas[collection].extension });
  }
  if (reference.to === reference.from && reference.field !== 'link') return finding('self-reference', {});
  if (published && !isPublished(target)) return finding('draft-reference', {});
  const headings = target.prose?.headings ?? [];
  if (reference.fragment && !headings.some((heading) => heading.id === reference.fragment)) {
    const known = headings.map((heading) => heading.id);
    return finding('unknown-heading', {
      value: reference.fragment,
      target: id,
      suggestion: nearest(reference.fragment, known),
      known: known.map((one) => `\`#${one}\``).join(', '),
    });
  }
  return [];
}

function split(key: EntryKey): [Folder, string] {
  const at = key.indexOf('/');
  return [key.slice(0, at) as Folder, key.slice(at + 1)];
}
