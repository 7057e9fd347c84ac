import type { APIRoute } from 'astro';
import { corpus } from '../../content.ts';
import { dataFiles } from '../../exports/files/data-files.ts';

export const getStaticPaths = () =>
  dataFiles(corpus).map(({ path, type, body }) => ({ params: { file: path }, props: { type, body } }));

export const GET: APIRoute<{ type: string; body: string }> = ({ props: { type, body } }) =>
  new Response(body, { headers: { 'Content-Type': type } });
