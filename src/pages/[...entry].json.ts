import type { APIRoute } from 'astro';
import { corpus } from '../content.ts';
import { entryFiles } from '../exports/address.ts';
import { jsonText } from '../exports/files/data-file.ts';
import { recordFile } from '../exports/records.ts';
import type { Entry } from '../reader/entry.ts';

export const getStaticPaths = () =>
  entryFiles(corpus.graph).map(({ path, entry }) => ({ params: { entry: path }, props: { entry } }));

export const GET: APIRoute<{ entry: Entry }> = ({ props }) => new Response(jsonText(recordFile(corpus, props.entry)));
