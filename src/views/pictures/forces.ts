import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';

interface Body extends SimulationNodeDatum {
  id: string;
}

/**
 * Places of nodes, each coordinate from -1 to 1, that put linked ones near and others apart: a simulation of forces from
 * fixed starting points and with a fixed order of random numbers. Links to unknown nodes are left out.
 */
export function unitPlaces(
  ids: readonly string[],
  links: readonly { from: string; to: string }[],
): { x: number; y: number }[] {
  const known = new Set(ids);
  const bodies = ids.map((id): Body => ({ id }));
  const springs = links
    .filter(({ from, to }) => known.has(from) && known.has(to))
    .map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(bodies)
    .randomSource(fixedSeed())
    .force(
      'link',
      forceLink<Body, (typeof springs)[number]>(springs)
        .id((body) => body.id)
        .distance(60),
    )
    .force('charge', forceManyBody().strength(-160))
    .force('x', forceX(0).strength(0.16))
    .force('y', forceY(0).strength(0.05))
    .stop()
    .tick(400);
  const reach = (axis: 'x' | 'y') => Math.max(1, ...bodies.map((body) => Math.abs(body[axis] ?? 0)));
  const [wide, tall] = [reach('x'), reach('y')];
  return bodies.map((body) => ({ x: (body.x ?? 0) / wide, y: (body.y ?? 0) / tall }));
}

/** Numbers from 0 to 1 in a fixed order (Lehmer generator). */
function fixedSeed(): () => number {
  let state = 20_240_207;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
