import type { APIRoute } from 'astro';
import { graph } from '../content.ts';
import { sitemaps } from '../exports/site/sitemap.ts';

export const getStaticPaths = () =>
  [...sitemaps(graph)].map(([name, xml]) => ({ params: { sitemap: name.replace('.xml', '') }, props: { xml } }));

export const GET: APIRoute<{ xml: string }> = ({ props }) => new Response(props.xml);
