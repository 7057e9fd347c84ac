/**
 * Draws the pictures other sites and devices show for this one, from `src/site.ts`: `node scripts/social-image.mjs`.
 * Writes `public/social.png` and the icons. To be run again when the name, the sentence under it or the rating
 * scale change. CHROME_PATH names the browser.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { ratings, site } from '../src/site.ts';
import { ratingShape } from '../src/views/pictures/rating-shape.ts';

const root = new URL('../', import.meta.url);
const font = async (file) =>
  `url(data:font/woff2;base64,${(await readFile(new URL(`src/styles/fonts/${file}`, root))).toString('base64')})`;
const tokens = await readFile(new URL('src/styles/tokens.css', root), 'utf8');
const mark = (size, color) =>
  `<svg viewBox="0 0 16 16" width="${size}" height="${size}" style="color:${color};display:block"><circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M8 1.4a6.6 6.6 0 0 1 0 13.2z" fill="currentColor"/></svg>`;
const scale = ratings
  .map(
    ({ id, label }) =>
      `<li style="color:var(--rating-${id})"><svg viewBox="-5 -5 10 10" width="52" height="52"><path fill="currentColor" fill-rule="evenodd" d="${ratingShape(id)}"/></svg>${label}</li>`,
  )
  .join('');

const social = `<style>
  @font-face { font-family: Title; src: ${await font('source-serif-4-latin-600-normal.woff2')} }
  @font-face { font-family: Label; src: ${await font('source-sans-3-latin-wght-normal.woff2')}; font-weight: 200 900 }
  ${tokens}
  body { margin: 0; box-sizing: border-box; width: 1200px; height: 630px; padding: 72px 80px; background: var(--paper);
    color: var(--ink); display: flex; flex-direction: column; justify-content: space-between; border-top: 14px solid var(--ink) }
  .name { display: flex; align-items: center; gap: 18px; font: 600 42px/1 Title }
  h1 { margin: 0; font: 600 66px/1.14 Title; letter-spacing: -0.012em; text-wrap: balance }
  ul { display: flex; justify-content: space-between; margin: 0; padding: 0; list-style: none }
  li { display: grid; justify-items: center; gap: 12px; font: 600 22px/1 Label }
</style><div class="name">${mark(46, 'currentColor')}${site.name}</div><h1>${site.tagline}</h1><ul>${scale}</ul>`;

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

/** Draws HTML at a size and writes it below `public/`. */
async function draw(file, width, height, html) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: fileURLToPath(new URL(`public/${file}`, root)), omitBackground: true });
  await page.close();
}

const icon = (size, padding, background) =>
  `<style>body{margin:0;padding:${padding}px;background:${background}}</style>${mark(size - 2 * padding, '#1b1a17')}`;

await draw('social.png', 1200, 630, social);
await draw('favicon-96.png', 96, 96, icon(96, 2, 'transparent'));
await draw('apple-touch-icon.png', 180, 180, icon(180, 26, '#fcfbf8'));
await draw('icon-512.png', 512, 512, icon(512, 76, '#fcfbf8'));
await browser.close();
