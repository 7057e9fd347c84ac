import type { Relation } from '../../schema/relation.ts';
import { overlap, type Box } from './box.ts';
import { unitPlaces } from './forces.ts';
import { lineFamily, isMutual, type LineFamily } from './lines.ts';
import { separate } from './separate.ts';
import { round, textWidth, wrapText } from './text.ts';

export interface NetworkActor {
  id: string;
  href: string;
  label: string;
  /** Whether it is a single human being; drawn as a disc, bodies as squares. */
  person: boolean;
}

export interface NetworkRelation {
  from: string;
  to: string;
  type: Relation['type'];
  disputed: boolean;
}

export interface NetworkNode extends NetworkActor {
  /** Percent of the width. */
  x: number;
  /** Pixels from the top. */
  y: number;
  /** Baselines of the lines of the label, centred below the mark. */
  lines: { y: number; text: string }[];
}

export interface NetworkEdge {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  family: LineFamily;
  arrow: boolean;
  disputed: boolean;
}

/** Actors as marks with labels, relations as lines between them. Horizontal positions are percent, vertical ones pixels. */
export interface NetworkPicture {
  height: number;
  nodes: NetworkNode[];
  edges: NetworkEdge[];
}

/** Narrowest frame, in pixels; labels that do not touch there do not touch in any wider one, since only distances grow. */
export const networkFrame = 288;
const size = 12;
const leading = 13;
const labelWidth = 92;

interface Spot extends Box {
  id: string;
  actor: NetworkActor;
  lines: string[];
}

/**
 * Lays out a network by simulated forces from fixed starting points, then moves apart what overlaps. The same actors and
 * relations in the same order always give the same picture.
 */
export function networkPicture(actors: readonly NetworkActor[], relations: readonly NetworkRelation[]): NetworkPicture {
  const spots = actors.map(spot);
  const ground = spots.reduce((sum, one) => sum + one.width * one.height, 0);
  const height = Math.round(Math.max(240, (ground * 2.1) / networkFrame));
  pull(spots, relations, height);
  const bottom = separate(spots, { width: networkFrame, height });
  const byId = new Map(spots.map((one) => [one.id, one]));
  return {
    height: Math.ceil(bottom),
    nodes: spots.map(toNode),
    edges: relations.flatMap((relation) => {
      const [from, to] = [byId.get(relation.from), byId.get(relation.to)];
      return from && to ? [toEdge(from, to, relation)] : [];
    }),
  };
}

/** The ground a node's mark and label take, in the narrowest frame. */
export function nodeBox(node: Pick<NetworkNode, 'x' | 'y' | 'lines'>): Box {
  const width = Math.max(...node.lines.map((line) => textWidth(line.text, size))) + 4;
  return {
    x: (node.x / 100) * networkFrame - width / 2,
    y: node.y - 8,
    width,
    height: 16 + node.lines.length * leading,
  };
}

/** Pairs of nodes whose marks or labels touch. */
export function crowded(nodes: readonly NetworkNode[]): [string, string][] {
  return nodes.flatMap((a, index) =>
    nodes.slice(index + 1).flatMap((b): [string, string][] => (overlap(nodeBox(a), nodeBox(b)) ? [[a.id, b.id]] : [])),
  );
}

function spot(actor: NetworkActor): Spot {
  const lines = wrapText(actor.label, labelWidth, size);
  const width = Math.max(...lines.map((line) => textWidth(line, size))) + 8;
  return { id: actor.id, actor, lines, x: 0, y: 0, width, height: 20 + lines.length * leading };
}

/** Gives each spot a first place within the frame: related ones near, others apart. */
function pull(spots: Spot[], relations: readonly NetworkRelation[], height: number): void {
  const places = unitPlaces(
    spots.map((one) => one.id),
    relations,
  );
  for (const [index, one] of spots.entries()) {
    const { x, y } = places[index]!;
    one.x = networkFrame / 2 + x * (networkFrame / 2 - 40) - one.width / 2;
    one.y = height / 2 + y * (height / 2 - 30) - one.height / 2;
  }
}

function toNode(one: Spot): NetworkNode {
  const y = round(one.y + 10);
  return {
    ...one.actor,
    x: round(((one.x + one.width / 2) / networkFrame) * 100),
    y,
    lines: one.lines.map((text, index) => ({ text, y: round(y + 18 + index * leading) })),
  };
}

function toEdge(from: Spot, to: Spot, { type, disputed }: NetworkRelation): NetworkEdge {
  const [a, b] = [toNode(from), toNode(to)];
  return { x1: a.x, y1: a.y, x2: b.x, y2: b.y, family: lineFamily(type), arrow: !isMutual(type), disputed };
}
