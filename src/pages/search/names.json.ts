import { handedOver } from '../../build/hand-over.ts';
import { graph } from '../../content.ts';
import { namesIndex } from '../../search/names-index.ts';

/** The names index, fetched when someone begins to search. */
export const GET = () => Response.json(namesIndex(graph, handedOver.shard?.of));
