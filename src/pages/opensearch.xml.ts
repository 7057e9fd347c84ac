import { openSearchDescription } from '../search/opensearch.ts';

/** The description by which browsers offer the site's search. */
export const GET = () =>
  new Response(openSearchDescription(), { headers: { 'content-type': 'application/opensearchdescription+xml' } });
