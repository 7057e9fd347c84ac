import { readdirSync, readFileSync, existsSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** One page of a built site, parsed. */
export interface BuiltPage {
  /** Path below the site's folder: `claims/x/index.html`. */
  file: string;
  html: string;
  elements: Element[];
}

/** Every page of a built site. */
export function builtPages(dist: string): BuiltPage[] {
  return filesIn(dist)
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return { file, html, elements: elementsOf(fromHtml(html)) };
    });
}

/** Every file below a folder, with forward slashes, ordered. */
export function filesIn(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(dist, join(item.parentPath, item.name)).split(sep).join('/'))
    .sort();
}

/** Addresses of a page that lead to this site, resolved: file and fragment. `undefined` stands for one that leads nowhere. */
export function internalTargets(
  page: BuiltPage,
  dist: string,
  base: string,
): { address: string; file: string | undefined; fragment: string }[] {
  return page.elements.flatMap((element) =>
    ['href', 'src', 'action'].flatMap((name) => {
      const address = element.properties[name];
      if (typeof address !== 'string') return [];
      const url = new URL(address, `http://site.test${base}${page.file.replace(/index\.html$/, '')}`);
      if (url.host !== 'site.test' || !url.protocol.startsWith('http')) return [];
      return [
        { address, file: fileOf(decodeURI(url.pathname), dist, base), fragment: decodeURIComponent(url.hash.slice(1)) },
      ];
    }),
  );
}

function fileOf(path: string, dist: string, base: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const below = path.slice(base.length);
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  return existsSync(join(dist, file)) && statSync(join(dist, file)).isFile() ? file : undefined;
}

function elementsOf(tree: Root): Element[] {
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    elements.push(element);
  });
  return elements;
}
