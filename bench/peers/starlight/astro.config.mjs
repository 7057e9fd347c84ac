import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://peer.example',
  trailingSlash: 'always',
  integrations: [
    // A sidebar made by itself would list every page on every page.
    starlight({ title: 'Peer', sidebar: [], pagination: false, credits: false }),
  ],
  build: { concurrency: 16 },
});
