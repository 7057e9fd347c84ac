import { isDeepStrictEqual } from 'node:util';
import type { Figure } from '../schema/figure.ts';

/** What became of a figure; one of the two is absent when it was added or removed. */
export interface FigureChange {
  before?: Figure;
  after?: Figure;
  /** Whether the number changed, or what it says: not only its sources or notes. */
  substance: boolean;
}

/** How the figures of an event changed. Their order does not count. */
export function figureChanges(before: readonly Figure[], after: readonly Figure[]): FigureChange[] {
  const left = [...before];
  const right = [...after];
  const changes: FigureChange[] = [];
  for (const alike of likenesses) {
    for (const figure of [...left]) {
      const match = right.find((other) => alike(figure, other));
      if (!match) continue;
      left.splice(left.indexOf(figure), 1);
      right.splice(right.indexOf(match), 1);
      if (isDeepStrictEqual(figure, match)) continue;
      changes.push({
        before: figure,
        after: match,
        substance: !isDeepStrictEqual(substance(figure), substance(match)),
      });
    }
  }
  return [
    ...changes,
    ...left.map((figure) => ({ before: figure, substance: true })),
    ...right.map((figure) => ({ after: figure, substance: true })),
  ];
}

/** From equal to merely about the same: two figures that are alike in an earlier way are the same one. */
const likenesses: readonly ((a: Figure, b: Figure) => boolean)[] = [
  (a, b) => isDeepStrictEqual(a, b),
  (a, b) => isDeepStrictEqual(substance(a), substance(b)),
  (a, b) => a.measure === b.measure && a.who === b.who && a.attributed_to === b.attributed_to,
  (a, b) => a.measure === b.measure && (a.who === b.who || a.attributed_to === b.attributed_to),
];

function substance({ measure, who, value, min, max, qualifier, attributed_to, actor, as_of }: Figure): object {
  return { measure, who, value, min, max, qualifier, attributed_to, actor, as_of };
}
