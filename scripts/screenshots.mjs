/**
 * Pictures of the built site, for looking at it: `node scripts/screenshots.mjs DIST OUT [PATH …]`.
 * Every path is taken at three widths in light and dark, and printed to PDF. CHROME_PATH names the browser.
 */
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import sirv from 'sirv';

const [dist, out, ...paths] = process.argv.slice(2);
if (!dist || !out) throw new Error('Usage: node scripts/screenshots.mjs DIST OUT [PATH …]');

const pages =
  paths.length > 0 ? paths : ['/', '/claims/', '/sources/', '/events/', '/actors/', '/methodology/', '/about/'];
const widths = (process.env.WIDTHS ?? '320,768,1280').split(',').map(Number);
const schemes = (process.env.SCHEMES ?? 'light,dark').split(',');

const server = createServer(sirv(dist, { dev: true })).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
await mkdir(out, { recursive: true });
for (const path of pages) {
  const name = path.replace(/^\/|\/$/g, '').replaceAll('/', '_') || 'home';
  for (const colorScheme of schemes) {
    for (const width of widths) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.goto(origin + path, { waitUntil: 'networkidle' });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) console.error(`${path} is ${wide} px wide at ${width} px`);
      await page.screenshot({ path: `${out}/${name}-${width}-${colorScheme}.png`, fullPage: process.env.FULL !== '0' });
      if (process.env.PDF && width === widths.at(-1) && colorScheme === schemes[0])
        await page.pdf({ path: `${out}/${name}.pdf`, format: 'A4' });
      await page.close();
    }
  }
}
await browser.close();
server.close();
