import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://peer.example',
  trailingSlash: 'always',
  integrations: [mdx()],
  build: { concurrency: 16 },
});
