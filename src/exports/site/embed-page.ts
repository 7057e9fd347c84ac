import type { Graph } from '../../graph/graph.ts';
import { termOf } from '../../schema/vocabulary.ts';
import { ratings, site, type RatingId } from '../../site.ts';
import type { DateView } from '../../views/dates.ts';
import { ratingShape } from '../../views/pictures/rating-shape.ts';
import { scriptRuns } from '../../words/script.ts';
import { words } from '../../words/words.ts';
import type { MachineFile } from '../files/machine-files.ts';
import { xmlElement, xmlText } from '../xml.ts';
import { embedView, type EmbedView } from './embed.ts';

const label = words.exports.embed;
const policy = "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";

/** The pages other sites put into a frame, one for each claim. `stylesheets` are addresses. */
export function* embedPages(graph: Graph, stylesheets: readonly string[]): Generator<MachineFile> {
  for (const { id } of graph.all('claims')) {
    const body = () => embedPage(embedView(graph, id), stylesheets);
    yield { path: `embed/${id}/index.html`, type: 'text/html; charset=utf-8', body };
  }
}

/** One verdict and the way to its evidence as a page of HTML without menus and scripts, which search engines are asked to leave out. */
function embedPage({ title, claim, page, verdict }: EmbedView, stylesheets: readonly string[]): string {
  return [
    `<!DOCTYPE html><html lang="${site.language}" dir="ltr"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    xmlElement('title', label.title(title)),
    `<meta name="robots" content="noindex"><link rel="canonical" href="${xmlText(page)}">`,
    '<meta name="color-scheme" content="light dark">',
    ...stylesheets.map((address) => `<link rel="stylesheet" href="${xmlText(address)}">`),
    '</head><body class="bare"><main><article class="embed">',
    `<p class="embed-claim">${runs(claim)}</p>`,
    ...(verdict
      ? [
          `<p>${badge(verdict.rating)}</p><p>${runs(verdict.finding)}</p>`,
          `<p class="soft">${xmlText(label.asOf)} ${dateOf(verdict.asOf)}</p>`,
        ]
      : [xmlElement('p', label.open)]),
    `<p>${xmlElement('a', label.read, { href: page, target: '_blank', rel: 'noopener' })} · ${xmlText(site.name)}</p>`,
    '</article></main></body></html>',
  ].join('');
}

/** A text with its foreign stretches marked. */
function runs(value: string): string {
  return scriptRuns(value)
    .map(({ text, lang, dir }) => (lang && dir ? xmlElement('bdi', text, { lang, dir }) : xmlText(text)))
    .join('');
}

function badge(rating: RatingId): string {
  const mark = `<path d="${ratingShape(rating)}" fill="currentColor" fill-rule="evenodd"></path>`;
  const picture = `<svg class="rating-mark" viewBox="-5 -5 10 10" width="14" height="14" aria-hidden="true">${mark}</svg>`;
  return `<span class="rating rating-small" data-rating="${rating}">${picture}${xmlText(termOf(ratings, rating).label)}</span>`;
}

function dateOf({ text, datetime }: DateView): string {
  return datetime ? xmlElement('time', text, { datetime }) : xmlElement('span', text);
}
