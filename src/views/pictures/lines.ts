import type { Relation } from '../../schema/relation.ts';

/** How a relation is drawn: one of three families, so that a picture needs no more than three kinds of line. */
export type LineFamily = 'belongs' | 'stands-with' | 'opposes';

const families: Readonly<Record<Relation['type'], LineFamily>> = {
  'part-of': 'belongs',
  leads: 'belongs',
  'member-of': 'belongs',
  founded: 'belongs',
  'speaks-for': 'belongs',
  'split-from': 'belongs',
  backs: 'stands-with',
  'allied-with': 'stands-with',
  'acts-under': 'stands-with',
  'front-for': 'stands-with',
  'linked-to': 'stands-with',
  opposes: 'opposes',
};

/** The family of a type of relation. */
export function lineFamily(type: Relation['type']): LineFamily {
  return families[type];
}

/** Types that read the same from both ends and so have no arrow. */
export function isMutual(type: Relation['type']): boolean {
  return type === 'allied-with' || type === 'linked-to' || type === 'opposes';
}
