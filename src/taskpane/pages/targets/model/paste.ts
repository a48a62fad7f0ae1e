import type { Texts } from "./figures";
import type { Unit } from "./units";

/**
 * Pasted cells as texts of a column, downwards from a unit on: the first cell of every line; a blank one leaves its
 * unit as it is.
 */
export function pasted(
  cells: readonly (readonly string[])[],
  units: readonly Unit[],
  from: number
): Texts {
  const filled = cells
    .slice(0, units.length - from)
    .map(([first = ""], i) => [units[from + i]!.code, first] as const)
    .filter(([, cell]) => cell !== "");
  return Object.fromEntries(filled);
}
