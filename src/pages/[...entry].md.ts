import type { APIRoute } from 'astro';
import { corpus } from '../content.ts';
import { entryFiles } from '../exports/address.ts';
import { markdownOf } from '../exports/markdown/page.ts';
import type { Entry } from '../reader/entry.ts';

export const getStaticPaths = () =>
  entryFiles(corpus.graph).map(({ path, entry }) => ({ params: { entry: path }, props: { entry } }));

export const GET: APIRoute<{ entry: Entry }> = ({ props }) => new Response(markdownOf(corpus, props.entry));
