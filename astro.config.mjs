import mdx from '@astrojs/mdx';
import { entriesAsRead } from './src/build/entries.ts';
import { MachineFiles } from './src/build/machine-files.ts';
import { OutputThread } from './src/build/output-thread.ts';
import { Output } from './src/build/output.ts';
import { pagesOf } from './src/build/pages.ts';
import { refreshOnSave } from './src/build/refresh.ts';
import { shardFrom } from './src/build/shard.ts';
import { TextIndex } from './src/build/text-index.ts';
import { site } from './src/site.ts';

const shard = shardFrom(process.argv);
const thread = new OutputThread();
const textIndex = new TextIndex(shard, thread);
const output = new Output(thread);
const machineFiles = new MachineFiles(shard);

/**
 * Without `defineConfig`, which does nothing more than this line and loads a sixth of a second of Astro that no build needs.
 *
 * @type {import('astro').AstroUserConfig}
 */
export default {
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  cacheDir: process.env.CLAIMBOOK_CACHE ?? 'node_modules/.astro',
  logger: { entrypoint: './src/build/log.ts' },
  integrations: [
    mdx(),
    entriesAsRead(),
    refreshOnSave(),
    pagesOf({ shard, textIndex, output, machineFiles }),
    textIndex.integration(),
    // Its process goes on while the index is completed.
    machineFiles.integration(),
    // The last, when everything is written.
    output.integration(),
  ],
  build: { inlineStylesheets: 'never' },
  // The policy in every page forbids inline scripts and styles, so nothing may be inlined.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
};
