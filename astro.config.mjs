import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { fullTextIndex } from './src/search/pagefind.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  cacheDir: process.env.CLAIMBOOK_CACHE ?? 'node_modules/.astro',
  integrations: [mdx(), fullTextIndex()],
  build: { concurrency: 16, inlineStylesheets: 'never' },
  // The policy in every page forbids inline scripts and styles, so nothing may be inlined.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
