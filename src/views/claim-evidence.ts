import type { Graph } from '../graph/graph.ts';
import type { Entry } from '../reader/entry.ts';
import { stances, type Evidence, type Stance } from '../schema/evidence.ts';
import { words } from '../words/words.ts';
import { originCount } from './claim-origins.ts';
import { dateView, type DateView } from './dates.ts';
import { entryHref, entryLink, type EntryLink } from './link.ts';
import type { SourceRef } from './source-list.ts';

/** One piece of evidence. */
export interface EvidenceView {
  /** `id` of the item, for links back from the list of sources. */
  anchor: string;
  publisher: string;
  /** Page of the source on this site. */
  href: string;
  date?: DateView;
  refs: SourceRef[];
  says: string;
  quote?: string;
  /** Language of the quotation. */
  language: string;
  locator?: string;
  /** Whose word the source passes on. */
  relays?: EntryLink;
}

/** All evidence of one stance. */
export interface EvidenceColumn {
  stance: Stance;
  label: string;
  /** `3 sources, 1 independent origin, a party`; absent when there are none. */
  count?: string;
  items: EvidenceView[];
  /** What is said in place of items. */
  none: string;
}

/** Evidence for, against and as context; for and against also when they are empty, which is a finding too. */
export function evidenceColumns(
  graph: Graph,
  claim: Entry<'claims'>,
  refs: (ids: readonly string[]) => SourceRef[],
): EvidenceColumn[] {
  const all = claim.data.evidence.map((item, index) => ({ item, anchor: `evidence-${index + 1}` }));
  if (all.length === 0) return [];
  return stances.flatMap(({ id, label }) => {
    const own = all.filter(({ item }) => item.stance === id);
    if (own.length === 0 && id === 'context') return [];
    const evidence = own.map(({ item }) => item);
    return [
      {
        stance: id,
        label,
        ...(own.length > 0 && id !== 'context' ? { count: originCount(graph, claim, evidence) } : {}),
        items: own.map(({ item, anchor }) => evidenceView(graph, item, anchor, refs)),
        none: words.claim.evidenceNone[id],
      },
    ];
  });
}

function evidenceView(
  graph: Graph,
  item: Evidence,
  anchor: string,
  refs: (ids: readonly string[]) => SourceRef[],
): EvidenceView {
  const { publisher, published, language } = graph.get('sources', item.source).data;
  return {
    anchor,
    publisher,
    href: entryHref('sources', item.source),
    ...(published ? { date: dateView(published) } : {}),
    refs: refs([item.source]),
    says: item.says,
    ...(item.quote ? { quote: item.quote } : {}),
    language,
    ...(item.locator ? { locator: item.locator } : {}),
    ...(item.relays ? { relays: entryLink(graph, 'actors', item.relays) } : {}),
  };
}
