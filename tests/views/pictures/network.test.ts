import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crowded, networkFrame, networkPicture, nodeBox } from '../../../src/views/pictures/network.ts';

const names = [
  'US Department of Defense',
  'Hamas',
  'Islamic Revolutionary Guard Corps',
  'Syrian Observatory for Human Rights',
];

function actors(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `a${index}`,
    href: `/actors/a${index}/`,
    label: `${names[index % names.length]} ${index}`,
    person: index % 2 === 0,
  }));
}

const network = fc.integer({ min: 1, max: 45 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    pairs: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 60 }),
  }),
);

function draw(count: number, pairs: readonly (readonly [number, number])[]) {
  const relations = pairs.map(([from, to]) => ({
    from: `a${from}`,
    to: `a${to}`,
    type: 'leads' as const,
    disputed: false,
  }));
  return networkPicture(actors(count), relations);
}

describe('the picture of the network', () => {
  test('never lets two names touch, whatever is related to what', () => {
    fc.assert(
      fc.property(network, ({ count, pairs }) => {
        expect(crowded(draw(count, pairs).nodes)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('keeps every name within the frame', () => {
    const { nodes, height } = draw(41, [
      [0, 1],
      [1, 2],
      [2, 3],
      [0, 3],
      [5, 9],
    ]);
    for (const node of nodes) {
      const box = nodeBox(node);
      expect(box.x).toBeGreaterThanOrEqual(-1);
      expect(box.x + box.width).toBeLessThanOrEqual(networkFrame + 1);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(height + 1);
    }
  });

  test('is the same each time', () => {
    expect(
      draw(20, [
        [0, 1],
        [3, 4],
      ]),
    ).toEqual(
      draw(20, [
        [0, 1],
        [3, 4],
      ]),
    );
  });

  test('draws each relation between its two actors', () => {
    const { nodes, edges } = draw(3, [[0, 2]]);
    expect(edges).toEqual([
      expect.objectContaining({ x1: nodes[0]!.x, y1: nodes[0]!.y, x2: nodes[2]!.x, y2: nodes[2]!.y, arrow: true }),
    ]);
  });

  test('leaves out relations to actors it was not given', () => {
    expect(networkPicture(actors(1), [{ from: 'a0', to: 'nobody', type: 'leads', disputed: false }]).edges).toEqual([]);
  });
});
