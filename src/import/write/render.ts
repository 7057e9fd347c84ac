import { Document, visit } from 'yaml';
import type { Folder } from '../../schema/id.ts';

/** The file of an entry: its fields as YAML, and its text below them. Empty lists and groups are left out. */
export function renderEntry(folder: Folder, data: Readonly<Record<string, unknown>>, body: string | undefined): string {
  const yaml = yamlOf(withoutEmpty(data) as Record<string, unknown>);
  return folder === 'sources' ? yaml : `---\n${yaml}---\n\n${(body ?? '').trim()}\n`;
}

function yamlOf(data: Record<string, unknown>): string {
  const document = new Document(data, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_key, node) => {
      // Plain, curly quotation marks would look like the marks around the value, and `<<` like a merge key.
      if (typeof node.value === 'string' && /^[“”„‘’<]/.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 120 });
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
      const kept = withoutEmpty(inner);
      const isEmpty = typeof kept === 'object' && kept !== null && Object.keys(kept).length === 0;
      return kept === undefined || isEmpty ? [] : [[name, kept]];
    }),
  );
}
