import type { Texts } from "./figures";
import type { Unit } from "./units";

/**
 * A column pasted from a spreadsheet, downwards from a unit on: the first cell of every line; blank lines leave their
 * unit as it is. Undefined for a single value, which goes into its own field as usual.
 */
export function pasted(text: string, units: readonly Unit[], from: number): Texts | undefined {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
  if (lines.length < 2) return undefined;
  const filled = lines
    .slice(0, units.length - from)
    .map((line, i) => [units[from + i]!.code, line.split("\t")[0]!.trim()] as const)
    .filter(([, cell]) => cell !== "");
  return Object.fromEntries(filled);
}
