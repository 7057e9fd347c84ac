import type { APIRoute } from 'astro';
import { graph } from '../../content.ts';
import { oEmbed } from '../../exports/site/embed.ts';
import { jsonText } from '../../exports/files/data-file.ts';

export const getStaticPaths = () => graph.all('claims').map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => new Response(jsonText(oEmbed(graph, params['id']!)));
