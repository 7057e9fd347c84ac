import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A built site served on a local port. */
export interface Served {
  /** Origin and base, with a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

/** Serves a built site below `base` as a static host would: `index.html` of folders, `404.html` for what is not there. */
export async function serve(dist: string, base = '/'): Promise<Served> {
  const files = sirv(dist, { dev: true, dotfiles: true });
  const notFound = join(dist, '404.html');
  const server = createServer((request, response) => {
    const missing = () => {
      response.statusCode = 404;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    };
    if (!request.url?.startsWith(base)) return missing();
    request.url = `/${request.url.slice(base.length)}`;
    files(request, response, missing);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () => new Promise<void>((done, fail) => server.close((error) => (error ? fail(error) : done()))),
  };
}

/** What went wrong on a page that no reader sees: errors on the console, failed requests, requests to other hosts. */
export interface Watched {
  page: Page;
  faults: string[];
}

/** Opens a page that notes everything that goes wrong while it is used. */
export async function open(
  browser: Browser,
  site: Served,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(site.url).origin)
      faults.push(`request to another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(new URL(path, site.url).href);
  return { page, faults };
}
