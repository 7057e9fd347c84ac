import { describe, expect, test } from 'vitest';
import { egoPicture, type EgoNeighbour } from '../../../src/views/pictures/ego.ts';

function neighbour(label: string, direction: EgoNeighbour['direction'], words = ['Part of']): EgoNeighbour {
  return { href: `/actors/${label}/`, label, words, type: 'part-of', direction, disputed: false };
}

describe('the small graph of one actor', () => {
  const picture = egoPicture('Islamic Revolutionary Guard Corps', [
    neighbour('Popular Mobilization Forces', 'out', ['Acts under the name of', 'Part of']),
    neighbour('Hamas', 'mutual'),
    neighbour('Abu Hussein al-Hamidawi', 'in'),
    neighbour('Syrian Observatory for Human Rights', 'out'),
  ]);

  test('puts those it points to on the right and those that point to it on the left', () => {
    expect(picture.nodes.filter((node) => node.anchor === 'end').map((node) => node.label)).toEqual([
      'Abu Hussein al-Hamidawi',
    ]);
    expect(picture.nodes.filter((node) => node.anchor === 'start')).toHaveLength(3);
  });

  test('keeps every line of text on a line of its own within the frame', () => {
    for (const anchor of ['start', 'end'] as const) {
      const side = picture.nodes.filter((node) => node.anchor === anchor);
      const baselines = side.flatMap((node) => [...node.words, ...node.lines].map((line) => line.y));
      for (const [index, y] of baselines.entries()) {
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThanOrEqual(picture.height);
        if (index > 0) expect(y - baselines[index - 1]!).toBeGreaterThanOrEqual(14);
      }
    }
  });

  test('lets lines run from where a relation starts to where it points', () => {
    const [into] = picture.nodes.filter((node) => node.anchor === 'end');
    expect(into?.edge).toMatchObject({ x2: picture.center.x, y2: picture.center.y });
    const [out] = picture.nodes.filter((node) => node.anchor === 'start');
    expect(out?.edge).toMatchObject({ x1: picture.center.x, y1: picture.center.y });
    expect(picture.nodes.find((node) => node.label === 'Hamas')?.arrow).toBe(false);
  });

  test('moves the actor aside when all others stand on one side', () => {
    expect(egoPicture('A', [neighbour('B', 'out')]).center.x).toBeLessThan(50);
    expect(egoPicture('A', [neighbour('B', 'in')]).center.x).toBeGreaterThan(50);
  });
});
