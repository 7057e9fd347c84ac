import { graph } from '../content.ts';
import { calendarOf } from '../exports/calendar.ts';

export const GET = () =>
  new Response(calendarOf(graph), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
