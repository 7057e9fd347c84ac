import type { Graph } from '../../graph/graph.ts';
import { site, type RatingId } from '../../site.ts';
import { dateView, type DateView } from '../../views/dates.ts';
import { canonicalUrl } from '../../views/navigation.ts';
import { words } from '../../words/words.ts';
import { pageAddress } from '../address.ts';

/** What an embedded verdict shows: the claim, the rating and the finding, and the way to the evidence. */
export interface EmbedView {
  title: string;
  claim: string;
  /** Absolute address of the page of the claim. */
  page: string;
  verdict?: { rating: RatingId; finding: string; asOf: DateView };
}

/** Width and height of the frame other sites put the verdict into, in CSS pixels. */
export const embedSize = { width: 480, height: 460 } as const;

/** The embedded verdict of a claim. */
export function embedView(graph: Graph, id: string): EmbedView {
  const { title, claim, verdict } = graph.get('claims', id).data;
  return {
    title,
    claim,
    page: pageAddress('claims', id),
    ...(verdict
      ? { verdict: { rating: verdict.rating, finding: verdict.finding, asOf: dateView(verdict.as_of) } }
      : {}),
  };
}

/** The answer an oEmbed 1.0 consumer gets for the page of a claim: a frame without scripts. */
export function oEmbed(graph: Graph, id: string): Record<string, string | number> {
  const { title } = graph.get('claims', id).data;
  const { width, height } = embedSize;
  const label = words.exports.embed.title(title);
  return {
    version: '1.0',
    type: 'rich',
    title: label,
    provider_name: site.name,
    provider_url: canonicalUrl(''),
    width,
    height,
    html: `<iframe src="${canonicalUrl(`embed/${id}/`)}" width="${width}" height="${height}" title="${attribute(label)}" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`,
  };
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
