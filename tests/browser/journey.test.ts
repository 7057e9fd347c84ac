import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser } from './chromium.ts';
import { open, serve, type Served } from './site.ts';

let browser: Browser;
let site: Served;

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), serve(inject('dist'))]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('a reader goes from the home page to a claim, its event and an actor, and nothing breaks on the way', async () => {
  const { page, faults } = await open(browser, site, '');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Three people died in the Mashtal strike/ })
    .first()
    .click();
  await page.waitForURL('**/claims/three-killed-in-mashtal/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Three people died');
  expect(await page.getByRole('main').innerText()).toContain('Supported');

  await page
    .getByRole('main')
    .getByRole('link', { name: /Drone strike in Mashtal/ })
    .first()
    .click();
  await page.waitForURL('**/events/mashtal-strike-2024-02-07/');
  await page.getByRole('main').getByRole('link', { name: 'Kataib Hezbollah', exact: true }).first().click();
  await page.waitForURL('**/actors/kataib-hezbollah/');
  expect(await page.getByRole('main').innerText()).toContain('كتائب حزب الله');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a citation leads to its source and back', async () => {
  const { page } = await open(browser, site, 'claims/three-killed-in-mashtal/');
  const cite = page.locator('sup.cite a[id]').first();
  const id = await cite.getAttribute('id');
  await cite.click();
  expect(new URL(page.url()).hash).toMatch(/^#source-/);
  await page.locator(`a[href="#${id}"]`).first().click();
  expect(new URL(page.url()).hash).toBe(`#${id}`);
  await page.context().close();
});

test('an address that does not exist says so and leads on', async () => {
  const { page } = await open(browser, site, 'claims/no-such-claim/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('');
  await page.getByRole('main').getByRole('link').first().click();
  expect((await page.request.get(page.url())).ok()).toBe(true);
  await page.context().close();
});

const kinds = [
  '',
  'claims/',
  'claims/tower-22-twenty-five-injured/',
  'events/',
  'events/tower-22-attack-2024-01-28/',
  'actors/',
  'actors/centcom/',
  'sources/',
  'sources/xinhua-2024-02-08-militia-leader-killed/',
  'timeline/',
  'methodology/',
  'about/',
  'names/',
  'network/',
  'map/',
  'search/',
  'data/',
];

describe.each(kinds)('/%s', (path) => {
  test('loads without a fault, without other hosts, and fits a narrow screen', async () => {
    const { page, faults } = await open(browser, site, path, { viewport: { width: 320, height: 640 } });
    expect(faults).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    await page.context().close();
  });

  test('can be read with scripts off', async () => {
    const { page, faults } = await open(browser, site, path, { javaScriptEnabled: false });
    expect((await page.locator('main').innerText()).trim().length).toBeGreaterThan(80);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test.each([
  'claims/three-killed-in-mashtal/',
  'events/mashtal-strike-2024-02-07/',
  'actors/kataib-hezbollah/',
  'sources/xinhua-2024-02-08-militia-leader-killed/',
])('an entry page stands still while it loads: %s', async (path) => {
  const { page } = await open(browser, site, path);
  const shift = await page.evaluate(
    `new Promise((done) => { let sum = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; }).observe({ type: 'layout-shift', buffered: true }); document.fonts.ready.then(() => setTimeout(() => done(sum), 200)); })`,
  );
  expect(shift).toBeLessThan(0.01);
  await page.context().close();
});
