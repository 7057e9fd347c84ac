import { overlap, type Box } from './box.ts';

/**
 * Moves rectangles until none overlap and all lie within the width of the frame, each as little as possible.
 * Returns the height needed, which is the frame's unless there is not enough room. Changes `boxes` in place.
 */
export function separate(boxes: Box[], frame: { width: number; height: number }): number {
  for (let round = 0; round < 600; round += 1) {
    let moved = false;
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        if (!overlap(a, b)) continue;
        moved = true;
        push(a, b);
      }
    }
    for (const box of boxes) keepInside(box, frame);
    if (!moved) break;
  }
  return settle(boxes, frame.height);
}

/** Takes two overlapping boxes apart along the axis on which less is to be moved. */
function push(a: Box, b: Box): void {
  const across = Math.min(a.x + a.width - b.x, b.x + b.width - a.x);
  const down = Math.min(a.y + a.height - b.y, b.y + b.height - a.y);
  if (across < down) {
    const step = (across / 2 + 0.5) * (a.x + a.width / 2 <= b.x + b.width / 2 ? 1 : -1);
    a.x -= step;
    b.x += step;
  } else {
    const step = (down / 2 + 0.5) * (a.y + a.height / 2 <= b.y + b.height / 2 ? 1 : -1);
    a.y -= step;
    b.y += step;
  }
}

function keepInside(box: Box, frame: { width: number; height: number }): void {
  box.x = Math.min(Math.max(box.x, 0), Math.max(0, frame.width - box.width));
  box.y = Math.min(Math.max(box.y, 0), Math.max(0, frame.height - box.height));
}

/** From the top down, lowers every box that still overlaps one above it. */
function settle(boxes: Box[], height: number): number {
  const placed: Box[] = [];
  for (const box of [...boxes].sort((a, b) => a.y - b.y || a.x - b.x)) {
    for (let hit = placed.find((one) => overlap(one, box)); hit; hit = placed.find((one) => overlap(one, box))) {
      box.y = hit.y + hit.height;
    }
    placed.push(box);
  }
  return Math.max(height, ...boxes.map((box) => box.y + box.height));
}
