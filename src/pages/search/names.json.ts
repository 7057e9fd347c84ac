import { handedOver } from '../../build/hand-over.ts';
import { graph } from '../../content.ts';
import { notePhases, timed } from '../../phases.ts';
import { namesIndex } from '../../search/names-index.ts';

/** The names index, fetched when someone begins to search. */
export const GET = async () => {
  const { result, seconds } = await timed(() => namesIndex(graph, handedOver.shard?.of));
  if (handedOver.shard) notePhases({ namesIndex: seconds });
  return Response.json(result);
};
