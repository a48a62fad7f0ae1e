import type { GridCell } from "../../../../../src/core/grid/grid";
import { readArea } from "../../../../../src/core/grid/address";
import type { Functions, Matrix } from "../../../../support/functions";

/**
 * What Excel makes of a formula of calls, ranges, texts and IF(range="",…,…): IF goes along its cells, our
 * functions get matrices, null for an argument left out.
 */
export function evaluate(
  formula: string,
  rows: readonly (readonly GridCell[])[],
  functions: Functions
): Matrix {
  let rest = formula.slice(1);
  const take = (pattern: RegExp) => {
    const found = pattern.exec(rest)?.[0];
    if (found !== undefined) rest = rest.slice(found.length);
    return found;
  };

  function argument(): Matrix | null {
    const name = take(/^[A-Z_]+(?=\()/);
    if (name) return call(name);
    const text = take(/^"[^"]*"/);
    if (text !== undefined) return [[text.slice(1, -1)]];
    const reference = take(/^[A-Z]+\d+(:[A-Z]+\d+)?/);
    if (reference === undefined) return null;
    const { top, left, bottom } = readArea(reference)!;
    const cells = rows.slice(top, bottom + 1).map((row) => [row[left] ?? ""]);
    return take(/^=""/) ? cells.map(([cell]) => [cell === ""]) : cells;
  }

  function call(name: string): Matrix {
    const args: (Matrix | null)[] = [];
    take(/^\(/);
    do args.push(argument());
    while (take(/^,/));
    if (!take(/^\)/)) throw new Error(`not understood: ${rest}`);
    if (name === "JG_CHECK") return functions[name]!(args[0], args[1], args.slice(2));
    if (name !== "IF") return functions[name]!(...args);
    const [when, then, otherwise] = args as [Matrix, Matrix, Matrix];
    return when.map(([holds], i) => [holds ? then[0]![0] : otherwise[i]![0]]);
  }

  return argument()!;
}
