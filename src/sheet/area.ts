import type { Area } from "../core/grid/address";

/** The smallest area around all of these, of which there must be one. */
export function around(areas: readonly Area[]): Area {
  return areas.reduce((a, b) => ({
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  }));
}

/** Do the two share a cell? */
export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
