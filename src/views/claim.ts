import type { Graph } from '../graph/graph.ts';
import type { Entry } from '../reader/entry.ts';
import type { Correction } from '../schema/page.ts';
import { backlinkGroups, type BacklinkGroup } from './backlinks.ts';
import { evidenceColumns, type EvidenceColumn } from './claim-evidence.ts';
import { originCount, originViews, type OriginView } from './claim-origins.ts';
import { relatedClaims, type RelatedGroup } from './claim-related.ts';
import { verdictView, type VerdictView } from './claim-verdict.ts';
import { dateView, type DateView } from './dates.ts';
import { claimFacts, claimSections, type Link } from './claim-facts.ts';
import type { Excerpt } from './excerpt.ts';
import { entryHref, entryLink, type EntryLink } from './link.ts';
import { withLinks, type TextRun } from './named-links.ts';
import { canonicalUrl } from './navigation.ts';
import { sourceList, type SourceItem, type SourceRef } from './source-list.ts';
import { waysTo } from './ways.ts';

/** One occurrence of the claim. */
export interface AppearanceView {
  /** Page of the source on this site. */
  href: string;
  publisher: string;
  date?: DateView;
  quote?: string;
  /** Language of the quotation. */
  language: string;
  refs: SourceRef[];
}

/** Everything the page of a claim says, in the order in which it says it. */
export interface ClaimView {
  title: string;
  summary: string;
  /** Below the base. */
  path: string;
  file: string;
  claim: string;
  claimedBy: TextRun[];
  made: DateView;
  /** Where it appeared, what it is about, its topics. */
  facts: { label: string; links: Link[] }[];
  /** Parts of the page further down, for jumping there. */
  sections: Link[];
  verdict?: VerdictView;
  evidenceCount: string;
  origins: OriginView[];
  evidence: EvidenceColumn[];
  accounts: { heldBy: string; actors: EntryLink[]; says: string; refs: SourceRef[] }[];
  unknowns: readonly string[];
  appearances: AppearanceView[];
  reviews: { publisher: string; rating: string; date?: DateView; refs: SourceRef[] }[];
  related: Excerpt<RelatedGroup>;
  corrections: readonly Correction[];
  sources: SourceItem[];
  /** What a citation of the page needs. */
  cite: { id: string; title: string; url: string; date: string };
  backlinks: BacklinkGroup[];
}

/** The page of a claim. Throws `RangeError` for an id that is not in the graph. */
export function claimView(graph: Graph, id: string): ClaimView {
  const entry = graph.get('claims', id);
  const { data } = entry;
  const { items, refs } = sourceList(graph, 'claims', id);
  const evidence = evidenceColumns(graph, entry, refs);
  const ways = waysTo(graph, `claims/${id}`);
  const related = relatedClaims(graph, id, ways);
  return {
    title: data.title,
    summary: data.summary,
    path: `claims/${id}/`,
    file: entry.file,
    claim: data.claim,
    claimedBy: withLinks(graph, data.claimed_by, data.claimants),
    made: dateView(data.made),
    facts: claimFacts(graph, entry),
    sections: claimSections(entry, related.items.length > 0),
    ...(data.verdict ? { verdict: verdictView(data.verdict) } : {}),
    evidenceCount: data.evidence.length > 0 ? originCount(graph, entry, data.evidence) : '',
    origins: originViews(graph, entry, refs),
    evidence,
    accounts: data.accounts.map(({ held_by, actors, says, sources }) => ({
      heldBy: held_by,
      actors: actors.map((actor) => entryLink(graph, 'actors', actor)),
      says,
      refs: refs(sources),
    })),
    unknowns: data.unknowns,
    appearances: appearances(graph, entry, refs),
    reviews: data.reviews.map(({ publisher, rating, date, source }) => ({
      publisher,
      rating,
      ...(date ? { date: dateView(date) } : {}),
      refs: refs([source]),
    })),
    related,
    corrections: data.corrections,
    sources: items.map((item) => ({
      ...item,
      citedAt: [...evidenceAnchors(evidence, item.source.id), ...item.citedAt],
    })),
    cite: { id, title: data.title, url: canonicalUrl(`claims/${id}/`), date: lastChange(entry) },
    backlinks: backlinkGroups(graph, ways),
  };
}

function appearances(graph: Graph, entry: Entry<'claims'>, refs: (ids: readonly string[]) => SourceRef[]) {
  return entry.data.appearances.map(({ source, date, quote }): AppearanceView => {
    const { publisher, published, language } = graph.get('sources', source).data;
    const when = date ?? published;
    return {
      href: entryHref('sources', source),
      publisher,
      ...(when ? { date: dateView(when) } : {}),
      ...(quote ? { quote } : {}),
      language,
      refs: refs([source]),
    };
  });
}

function evidenceAnchors(columns: readonly EvidenceColumn[], source: string): string[] {
  return columns.flatMap(({ items }) =>
    items.filter(({ refs }) => refs.some((ref) => ref.id === source)).map(({ anchor }) => anchor),
  );
}

/** Day of the last change a reader can see: of the verdict or of a correction; else of the claim itself. */
function lastChange({ data }: Entry<'claims'>): string {
  const days = [data.verdict?.as_of, ...data.corrections.map(({ date }) => date)].filter((day) => day !== undefined);
  return days.sort().at(-1) ?? '';
}
