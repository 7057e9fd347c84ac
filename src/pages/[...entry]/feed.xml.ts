import type { APIRoute } from 'astro';
import { graph } from '../../content.ts';
import { atomOf } from '../../exports/feeds/atom.ts';
import { allFeeds, type Feed } from '../../exports/feeds/feed.ts';

export const getStaticPaths = () =>
  allFeeds(graph).map((feed) => ({ params: { entry: feed.path.replace(/\/$/, '') || undefined }, props: { feed } }));

export const GET: APIRoute<{ feed: Feed }> = ({ props }) => new Response(atomOf(props.feed));
