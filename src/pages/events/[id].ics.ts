import type { APIRoute } from 'astro';
import { graph } from '../../content.ts';
import { eventCalendar } from '../../exports/calendar.ts';

export const getStaticPaths = () => graph.all('events').map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(eventCalendar(graph, params['id']!), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
