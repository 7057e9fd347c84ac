import type { Graph } from '../../graph/graph.ts';
import { independentOrigins } from '../../graph/origins.ts';
import type { Claim } from '../../schema/claim.ts';
import { claimRelations } from '../../schema/claim.ts';
import { stances } from '../../schema/evidence.ts';
import { confidences } from '../../schema/verdict.ts';
import { termOf } from '../../schema/vocabulary.ts';
import { ratings } from '../../site.ts';
import { dateView } from '../../views/dates.ts';
import { words } from '../../words/words.ts';
import { claimOrigins } from '../records.ts';
import { fact, link, marks, plain, section } from './text.ts';

const label = words.exports.markdown;

/** What the page of a claim says before its text: the claim, the verdict, and everything it rests on. */
export function claimBlocks(graph: Graph, id: string): string[] {
  const { data } = graph.get('claims', id);
  return [
    `> ${plain(data.claim)}`,
    [
      ...fact(label.claimedBy, plain(data.claimed_by)),
      ...fact(label.made, dateView(data.made).text),
      ...fact(label.claimants, data.claimants.map((actor) => link(graph, 'actors', actor)).join(', ')),
    ].join('\n'),
    ...verdictBlocks(data.verdict),
    ...section(label.evidence, evidenceLines(graph, id, data)),
    ...section(
      label.accounts,
      data.accounts.map(({ held_by, says, sources }) => `- ${plain(held_by)}: ${plain(says)}${marks(sources)}`),
    ),
    ...section(
      label.unknowns,
      data.unknowns.map((unknown) => `- ${plain(unknown)}`),
    ),
    ...section(
      label.appearances,
      data.appearances.map((appearance) => appearanceLine(graph, appearance)),
    ),
    ...section(
      label.reviews,
      data.reviews.map(({ publisher, rating, source }) => `- ${plain(publisher)}: ${plain(rating)}${marks([source])}`),
    ),
    ...section(
      label.related,
      data.related.map(({ claim, as }) => `- ${termOf(claimRelations, as).label}: ${link(graph, 'claims', claim)}`),
    ),
  ];
}

function verdictBlocks(verdict: Claim['verdict']): string[] {
  if (!verdict) return section(label.verdict, [label.open]);
  return section(label.verdict, [
    `**${termOf(ratings, verdict.rating).label}.** ${plain(verdict.finding)}`,
    '',
    ...fact(label.confidence, `${termOf(confidences, verdict.confidence).label}. ${plain(verdict.confidence_reason)}`),
    ...fact(label.exception, verdict.exception && plain(verdict.exception)),
    ...fact(label.asOf, dateView(verdict.as_of).text),
  ]);
}

function evidenceLines(graph: Graph, id: string, { evidence }: Claim): string[] {
  if (evidence.length === 0) return [];
  const count = label.origins(
    new Set(evidence.map(({ source }) => source)).size,
    independentOrigins(claimOrigins(graph, id)),
  );
  const lines = evidence.map(({ source, stance, says, quote, locator }) => {
    const exact = (quote ? ` “${plain(quote)}”` : '') + (locator ? ` (${plain(locator)})` : '');
    return `- ${termOf(stances, stance).label}: ${plain(graph.get('sources', source).data.publisher)}. ${plain(says)}${exact}${marks([source])}`;
  });
  return [`${count}.`, '', ...lines];
}

function appearanceLine(graph: Graph, { source, date, quote }: Claim['appearances'][number]): string {
  const { publisher, published } = graph.get('sources', source).data;
  const when = date ?? published;
  return `- ${plain(publisher)}, ${when ? dateView(when).text : label.undated}${quote ? `: “${plain(quote)}”` : ''}${marks([source])}`;
}
