import type { Graph } from '../../graph/graph.ts';
import { site } from '../../site.ts';
import { badgeHtml, dateHtml, escapeHtml, textHtml } from '../../views/html.ts';
import { words } from '../../words/words.ts';
import type { MachineFile } from '../files/machine-files.ts';
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
    `<title>${escapeHtml(label.title(title))}</title>`,
    `<meta name="robots" content="noindex"><link rel="canonical" href="${escapeHtml(page)}">`,
    '<meta name="color-scheme" content="light dark">',
    ...stylesheets.map((address) => `<link rel="stylesheet" href="${escapeHtml(address)}">`),
    '</head><body class="bare"><main><article class="embed">',
    `<p class="embed-claim">${textHtml(claim)}</p>`,
    verdict ? verdictHtml(verdict) : `<p>${escapeHtml(label.open)}</p>`,
    `<p><a href="${escapeHtml(page)}" target="_blank" rel="noopener">${escapeHtml(label.read)}</a>`,
    ` · ${escapeHtml(site.name)}</p></article></main></body></html>`,
  ].join('');
}

function verdictHtml({ rating, finding, asOf }: NonNullable<EmbedView['verdict']>): string {
  return `<p>${badgeHtml(rating)}</p><p>${textHtml(finding)}</p><p class="soft">${escapeHtml(label.asOf)} ${dateHtml(asOf)}</p>`;
}
