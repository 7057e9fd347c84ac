import { words } from '../words/words.ts';
import type { EvidenceColumn, EvidenceView } from './claim-evidence.ts';
import { dateView, type DateView } from './dates.ts';
import { anchorHtml, escapeHtml, linkHtml, once, publishedHtml, quoteHtml, textHtml } from './html.ts';
import type { OriginView } from './claim-origins.ts';
import type { EntryLink } from './link.ts';
import type { ListedSource, SourceItem, SourceRef } from './source-list.ts';
import type { CitedFor } from './source.ts';

/*
 * The numbers of sources in a page, what they say as evidence, and the list of them as HTML: half of the pieces of a page.
 * Most of a source is the same wherever it is listed.
 */

const { layout } = words;

/** A source that is named where it says something. */
interface Witness {
  /** Its page on this site. */
  href: string;
  publisher: string;
  refs: readonly SourceRef[];
  date?: DateView | undefined;
  relays?: EntryLink | undefined;
}

/** Superscript references to sources of the list. */
export function refsHtml(refs: readonly SourceRef[]): string {
  return refs.map(refHtml).join('');
}

function refHtml({ number, id }: SourceRef): string {
  const link = `<a href="#source-${escapeHtml(id)}" aria-label="${escapeHtml(layout.sourceNumber(number))}">`;
  return `<sup class="cite">[${link}${number}</a>]</sup>`;
}

/** Who says something: the way to the source, its number and date, and whose words it passes on. */
export function witnessHtml({ href, publisher, refs, date, relays }: Witness): string {
  const relayed = relays ? `, ${escapeHtml(words.claim.relays)} ${linkHtml(relays)}` : '';
  const when = `<span class="soft">${publishedHtml(date)}${relayed}</span>`;
  return `${anchorHtml(href, publisher)}${refsHtml(refs)} ${when}`;
}

/** The evidence of one stance. */
export function columnHtml({ stance, label, count, items, none }: EvidenceColumn): string {
  const title = `<h3 id="evidence-${stance}">${escapeHtml(label)}</h3>`;
  const counted = count ?? (items.length === 0 ? none : words.claim.sources(items.length));
  const list = items.length > 0 ? `<ol class="plain">${items.map(evidenceHtml).join('')}</ol>` : '';
  const inside = `${title}<p class="soft column-count">${escapeHtml(counted)}</p>${list}`;
  return `<section class="column" data-stance="${stance}" aria-labelledby="evidence-${stance}">${inside}</section>`;
}

/** A piece of evidence as an item of a list. */
function evidenceHtml(item: EvidenceView): string {
  const says = `<p>${textHtml(item.says)}</p>${quoteHtml(item)}`;
  return `<li id="${escapeHtml(item.anchor)}"><p class="witness">${witnessHtml(item)}</p>${says}</li>`;
}

/** One origin of the evidence on a claim, and its sources, as an item of a list. */
export function originHtml({ name, actor, why, party, counts, sources }: OriginView): string {
  const who = `<strong>${actor ? linkHtml(actor) : textHtml(name)}</strong>`;
  const tag = party ? `<span class="tag">${escapeHtml(words.claim.party)}</span> ` : '';
  const items = sources.map(({ publisher, ref, stances }) => {
    return `<li>${escapeHtml(stances.join(', '))}: ${textHtml(publisher)}${refHtml(ref)}</li>`;
  });
  const list = `<ul class="soft inline-list plain">${items.join('')}</ul>`;
  const head = `<p>${who} ${tag}<span class="soft">${escapeHtml(why)}</span></p>`;
  return `<li${counts ? '' : ' class="uncounted"'}>${head}${list}</li>`;
}

/** A claim a source is cited for, and what it says about it, as an item of a list. */
export function citedForHtml({ claim, pieces }: CitedFor, language: string): string {
  const said = pieces.map(({ stance, says, quote, relays }) => {
    const relayed = relays ? ` <span class="soft">(${escapeHtml(words.claim.relays)} ${linkHtml(relays)})</span>` : '';
    const piece = `<p><span class="tag">${escapeHtml(stance)}</span> ${textHtml(says)}${relayed}</p>`;
    return `<div class="piece">${piece}${quoteHtml({ quote, language })}</div>`;
  });
  return `<li><h3 class="cited-claim">${linkHtml(claim, true)}</h3>${said.join('')}</li>`;
}

/** An item of the list of sources. */
export function sourceItemHtml(item: SourceItem): string {
  const { number, source } = item;
  const about = `<a href="${escapeHtml(source.href)}" aria-label="${escapeHtml(layout.aboutSourceNumber(number))}">`;
  const ways = `${about}${escapeHtml(layout.aboutSource)}</a>${backHtml(item)}`;
  const what = `${titleHtml(source)} <span class="source-data">${dataHtml(source)} ${ways}</span>`;
  return `<li id="source-${escapeHtml(source.id)}"><span class="source-number">${number}</span><div>${what}</div></li>`;
}

/** Links back to where a source is cited: numbered if there are several. */
function backHtml({ number, citedAt }: SourceItem): string {
  const back = (anchor: string, label: string, shown: string) =>
    `<a class="back" href="#${escapeHtml(anchor)}" aria-label="${escapeHtml(label)}">${shown}</a>`;
  if (citedAt.length === 1) return back(citedAt[0]!, layout.usedOnce(number), '');
  return citedAt.map((anchor, at) => back(anchor, layout.usedHere(number, at + 1), String(at + 1))).join('');
}

const titleHtml = once(({ title, described, language, url }: ListedSource) => {
  const shown = textHtml(title, described || language === 'en' ? undefined : language);
  const link = `<a class="source-title" href="${escapeHtml(url)}" rel="external noreferrer">`;
  return `${link}${described ? `[${shown}]` : shown}</a>`;
});

/** Publisher, date, kind and copies. */
const dataHtml = once(({ publisher, published, kind, carries, archived }: ListedSource) => {
  const what = [kind.toLowerCase(), ...(carries ? [layout.carries(carries)] : [])].map(escapeHtml).join(', ');
  const copies = archived.map(({ url, captured }) => {
    const label = captured ? layout.archivedOn(dateView(captured).text) : layout.archived;
    return ` <a href="${escapeHtml(url)}" rel="external noreferrer">${escapeHtml(label)}</a>.`;
  });
  return `${textHtml(publisher)}, ${publishedHtml(published)}, ${what}.${copies.join('')}`;
});
