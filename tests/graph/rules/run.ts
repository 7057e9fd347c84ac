import type { Entry } from '../../../src/reader/entry.ts';
import type { Rule } from '../../../src/graph/rules/rule.ts';
import type { EntryKey } from '../../../src/schema/id.ts';
import { graphOf } from '../../factories.ts';

/** What a rule finds in these entries, as `code entry path` lines; the values can be asked for beside it. */
export function findings(rule: Rule, entries: Entry[], unreadable: EntryKey[] = []): string[] {
  return rule
    .check(graphOf(...entries), { unreadable: new Set(unreadable) })
    .map(({ code, entry, path }) => [code, entry, path.join('.')].filter(Boolean).join(' '));
}

/** The words a rule fills its messages with. */
export function valuesOf(rule: Rule, entries: Entry[]) {
  return rule.check(graphOf(...entries), { unreadable: new Set() }).map(({ values }) => values);
}

/** A stretch of prose for links and citations. */
export const at = { line: 9, column: 1, endLine: 9, endColumn: 5 };
