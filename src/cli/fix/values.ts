import { isScalar, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { dateFault } from '../../reader/dates.ts';
import { idFrom } from '../../reader/suggest.ts';
import { readYaml } from '../../reader/yaml.ts';

/** A stretch of text and what takes its place. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

const curly = /^(?:[“”„][^“”]*[“”]|[‘’][^‘’]*[’‘])$/u;

/** Curly quotation marks around a value become straight ones. */
export function straightenQuotes(yaml: string): string {
  const document = parse(yaml);
  if (document.errors.length > 0) return yaml;
  const edits: Edit[] = [];
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || node.type !== 'PLAIN' || !node.range || !curly.test(String(node.source))) return;
      const [from, to] = node.range;
      edits.push({ from, to, text: JSON.stringify(String(node.source).slice(1, -1).trim()) });
    },
  });
  return apply(yaml, edits);
}

/**
 * Values whose right form is beyond doubt: outer spaces, days written in words, ids and terms in capitals or with
 * spaces, language tags in another case. What would need a guess is left for the writer.
 */
export function mendValues(yaml: string, schema: z.ZodType): string {
  const { fields } = readYaml(yaml);
  if (!fields) return yaml;
  const result = schema.safeParse(structuredClone(fields.data), { reportInput: true });
  if (result.success) return yaml;
  const document = parse(yaml);
  return apply(
    yaml,
    result.error.issues.flatMap((issue) => {
      const { input } = issue;
      const node = document.getIn(issue.path as unknown[], true);
      if (typeof input !== 'string' || !isScalar(node) || !node.range) return [];
      const wanted = mended(issue, input);
      if (!wanted || wanted === input) return [];
      const [from, to] = node.range;
      if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') return trimBlock(yaml, from, input, wanted);
      return [{ from, to, text: written(wanted, node.type) }];
    }),
  );
}

function mended(issue: z.core.$ZodIssue, input: string): string | undefined {
  if (issue.code === 'invalid_value') {
    const term = idFrom(input);
    return term && issue.values.includes(term) ? term : undefined;
  }
  if (issue.code !== 'custom') return undefined;
  switch (issue.params?.['code']) {
    case 'untrimmed':
      return input.trim();
    case 'id-form':
      return idFrom(input);
    case 'date':
    case 'calendar-day': {
      const { reason, suggestion } = dateFault(input);
      const fits = issue.params?.['code'] === 'date' || /^\d{4}-\d{2}-\d{2}$/.test(suggestion ?? '');
      return reason === undefined && fits ? suggestion : undefined;
    }
    case 'language-tag':
      return canonical(input);
    default:
      return undefined;
  }
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** A block text keeps its form; only the line end after it is given up. */
function trimBlock(yaml: string, from: number, input: string, wanted: string): Edit[] {
  const header = /^[|>]\+?(?=[ \n])/.exec(yaml.slice(from));
  return header && input.replace(/\n+$/, '') === wanted
    ? [{ from, to: from + header[0].length, text: `${header[0][0]}-` }]
    : [];
}

function written(value: string, type: unknown): string {
  if (type === 'QUOTE_SINGLE' && !value.includes('\n')) return `'${value.replaceAll("'", "''")}'`;
  return type === 'PLAIN' ? value : JSON.stringify(value);
}

function apply(text: string, edits: readonly Edit[]): string {
  return [...new Map(edits.map((edit) => [edit.from, edit])).values()]
    .sort((a, b) => b.from - a.from)
    .reduce((done, { from, to, text: put }) => done.slice(0, from) + put + done.slice(to), text);
}

function parse(yaml: string): Document.Parsed {
  return parseDocument(yaml, { schema: 'core', version: '1.2', uniqueKeys: false, merge: false, logLevel: 'silent' });
}
