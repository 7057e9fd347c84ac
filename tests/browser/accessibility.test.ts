import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser } from './chromium.ts';
import { open, serve, type Served } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;
let site: Served;

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), serve(inject('dist'))]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const paths = [
  '',
  'claims/',
  'claims/three-killed-in-mashtal/',
  'claims/iraq-informed-before-february-strikes/',
  'topics/',
  'events/',
  'events/tower-22-attack-2024-01-28/',
  'actors/',
  'actors/kataib-hezbollah/',
  'sources/',
  'sources/xinhua-2024-02-08-militia-leader-killed/',
  'timeline/',
  'network/',
  'map/',
  'names/',
  'methodology/',
  'about/',
  'corrections/',
  'data/',
  'search/',
  '404.html',
];

const told = ({ violations }: AxeResults) =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);

describe.each([320, 1280])('%i pixels wide', (width) => {
  test.each(paths)('axe finds no violation on /%s in light and in dark colours', async (path) => {
    const { page } = await open(browser, site, path, {
      colorScheme: 'light',
      viewport: { width, height: 900 },
      bypassCSP: true,
    });
    await page.addScriptTag({ content: axe });
    expect(told(await page.evaluate<AxeResults>('axe.run()'))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(told(await page.evaluate<AxeResults>('axe.run()'))).toEqual([]);
    await page.context().close();
  });
});
