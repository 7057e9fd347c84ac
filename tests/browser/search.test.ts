import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readGold } from '../search/gold.ts';
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

const settled = (page: Page) => page.getByText(/^(\d+ results?|Nothing was found|Nothing passes)/).waitFor();
const results = (page: Page) =>
  page.locator('li[data-result]').evaluateAll((lines) => lines.map((line) => line.getAttribute('data-result')));

describe('on the search page', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open(browser, site, 'search/'));
  });
  afterAll(() => page.context().close());
  const ask = async (query: string) => {
    await page.getByRole('main').getByRole('searchbox').fill(query);
    await page.keyboard.press('Enter');
    await page.getByText(`for “${query}”`).waitFor();
    return results(page);
  };

  test('nearly all names are among the first three results', async () => {
    const gold = readGold('names').filter(({ kind }, at) => kind !== 'held out' || at % 3 === 0);
    const missed = [];
    for (const { query, expected } of gold)
      if (!(await ask(query)).slice(0, 3).some((key) => expected.includes(key!))) missed.push(query);
    expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(gold.length * 0.03);
  });

  test('questions are answered among the first five results', async () => {
    const missed = [];
    for (const { query, expected } of readGold('text'))
      if (!(await ask(query)).slice(0, 5).some((key) => expected.includes(key!))) missed.push(query);
    expect(missed).toEqual([]);
  });

  test('words that are no names bring no name', async () => {
    const wrong = [];
    for (const { query } of readGold('precision').slice(0, 40)) {
      await ask(query);
      if ((await page.locator('[data-match=name]').count()) > 0) wrong.push(query);
    }
    expect(wrong).toEqual([]);
  });
});

test('filters narrow, count, stand in the address and go back', async () => {
  const { page, faults } = await open(browser, site, 'search/?q=strike');
  await settled(page);
  const all = await page.getByText(/^\d+ results/).innerText();
  await page.getByLabel('Type').selectOption('claim');
  await page.waitForURL('**/search/?q=strike&type=claim');
  await expect.poll(() => page.getByText(/^\d+ results?/).innerText()).not.toBe(all);
  expect((await results(page)).every((key) => key?.startsWith('claims/'))).toBe(true);
  await page.getByLabel('Rating').selectOption('supported');
  await page.waitForURL('**/search/?q=strike&type=claim&rating=supported');
  await page.goBack();
  await page.goBack();
  await expect.poll(() => page.getByText(/^\d+ results/).innerText()).toBe(all);
  expect(await page.getByLabel('Type').inputValue()).toBe('');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the count beside a choice is the number of results it leads to', async () => {
  const { page } = await open(browser, site, 'search/?q=kataib&actor=kataib-hezbollah');
  await settled(page);
  const option = await page.getByLabel('Type').locator('option[value=claim]').innerText();
  await page.getByLabel('Type').selectOption('claim');
  await page.waitForURL('**type=claim**');
  const count = /\((\d+)\)/.exec(option)![1]!;
  await page.getByText(new RegExp(`^${count} results?`)).waitFor();
  await page.context().close();
});

test('everything can be browsed without a query, newest first', async () => {
  const { page } = await open(browser, site, 'search/?type=events&sort=date');
  await settled(page);
  expect(await page.getByLabel('Type').inputValue()).toBe('event');
  expect((await results(page))[0]).toBe('events/tower-22-army-report-2025-04');
  await page.context().close();
});

test('a search for nothing known offers the nearest names and all of them', async () => {
  const { page } = await open(browser, site, 'search/?q=nujapi');
  await settled(page);
  expect(await results(page)).toEqual([]);
  expect(await page.getByRole('main').getByRole('link', { name: 'Harakat Hezbollah al-Nujaba' }).count()).toBe(1);
  await page.getByRole('link', { name: 'All names from A to Z' }).click();
  await page.waitForURL('**/names/');
  await page.context().close();
});

test('a result shows the alias that matched, with its language and direction', async () => {
  const { page } = await open(browser, site, `search/?q=${encodeURIComponent('كتائب')}`);
  await settled(page);
  const alias = page.locator('li[data-result="actors/kataib-hezbollah"] .result-alias bdi');
  expect([await alias.innerText(), await alias.getAttribute('lang'), await alias.getAttribute('dir')]).toEqual([
    'كتائب حزب الله',
    'ar',
    'rtl',
  ]);
  await page.context().close();
});

test('nothing is fetched for the box before it is touched', async () => {
  const { page, faults } = await open(browser, site, '404.html');
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(`${site.url}actors/kataib-hezbollah/`);
  expect(requested.filter((address) => /\.js|pagefind|names\.json/.test(address))).toEqual([]);
  await page.keyboard.press('/');
  await expect.poll(() => requested.some((address) => address.endsWith('names.json'))).toBe(true);
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each(['/', 'Control+k'])('%s opens the box, arrows and Enter lead to the entry', async (key) => {
  const { page, faults } = await open(browser, site, 'claims/three-killed-in-mashtal/');
  await page.keyboard.press(key);
  const box = page.getByRole('searchbox').or(page.getByRole('combobox')).first();
  await expect.poll(() => box.evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.type('Kataeb Hizbullah');
  await page.getByRole('group', { name: 'Names' }).waitFor();
  expect(await box.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  expect(await box.getAttribute('aria-activedescendant')).toBe('suggestion-0');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/actors/kataib-hezbollah/');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('Escape closes the list, clears the box, and leads back to where the reader was', async () => {
  const { page } = await open(browser, site, 'claims/three-killed-in-mashtal/');
  const link = page.getByRole('link', { name: 'Timeline' }).first();
  await link.focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('rasul');
  await page.getByRole('option').first().waitFor();
  for (let time = 0; time < 3; time++) await page.keyboard.press('Escape');
  expect(await page.getByRole('option').count()).toBe(0);
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.context().close();
});

test('Enter without a suggestion leads to the search page', async () => {
  const { page } = await open(browser, site, '');
  await page.keyboard.press('/');
  await page.keyboard.type('embassy stormed');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=embassy+stormed');
  await settled(page);
  await page.context().close();
});

test('without scripts the box leads to the search page, and that to all names', async () => {
  const { page } = await open(browser, site, 'actors/kataib-hezbollah/', { javaScriptEnabled: false });
  await page.getByRole('searchbox').fill('kataib');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=kataib');
  await page.getByRole('main').getByRole('link', { name: 'All names from A to Z' }).click();
  await page.waitForURL('**/names/');
  await page.context().close();
});

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test.each([320, 1280])('axe finds no violation in box and results at %i pixels', async (width) => {
    const options = { colorScheme, viewport: { width, height: 900 }, bypassCSP: true };
    const { page } = await open(browser, site, 'search/?q=kataib', options);
    const check = async () => {
      await page.addScriptTag({ content: axe });
      const { violations } = await page.evaluate<AxeResults>('axe.run()');
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)}`)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(
        0,
      );
    };
    await settled(page);
    await check();
    await page.goto(`${site.url}claims/three-killed-in-mashtal/`);
    await page.keyboard.press('/');
    await page.keyboard.type('kataib');
    await page.getByRole('group', { name: 'In the texts' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await check();
    await page.context().close();
  });
});
