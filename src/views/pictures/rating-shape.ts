import { ratings, type RatingId } from '../../site.ts';

type Shape = (typeof ratings)[number]['shape'];

/** Outlines of the marks of the rating scale, drawn in a square of 10 by 10 around its middle; `evenodd` where they overlap. */
const outlines: Readonly<Record<Shape, string>> = {
  disc: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  'disc-open':
    'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0zM-3.2 0a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0zM-1.7 0a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0z',
  split: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0zM0-3.2a3.2 3.2 0 0 0 0 6.4z',
  'cross-open':
    'M-2.8-4.6L0-1.8l2.8-2.8 1.8 1.8L1.8 0l2.8 2.8-1.8 1.8L0 1.8l-2.8 2.8-1.8-1.8L-1.8 0l-2.8-2.8zM-2.8-3.3L0-.5l2.8-2.8.5.5L.5 0l2.8 2.8-.5.5L0 .5l-2.8 2.8-.5-.5L-.5 0l-2.8-2.8z',
  cross: 'M-2.8-4.6L0-1.8l2.8-2.8 1.8 1.8L1.8 0l2.8 2.8-1.8 1.8L0 1.8l-2.8 2.8-1.8-1.8L-1.8 0l-2.8-2.8z',
  ring: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0zM-3.3 0a3.3 3.3 0 1 0 6.6 0a3.3 3.3 0 1 0-6.6 0z',
};

/** Path of the mark that stands for a rating, around the origin. */
export function ratingShape(id: RatingId): string {
  return outlines[ratings.find((rating) => rating.id === id)!.shape];
}
