import { parseCall, type Argument, type Content } from "../../../../../src/core/call/parseCall";
import type { Area } from "../../../../../src/core/grid/address";
import type { Block, Spot } from "../../../../../src/taskpane/insertion/BlockGrid";
import { loadFunctions, shown, type Matrix } from "../../../../support/functions";

const functions = loadFunctions();
const names = new Set(Object.keys(functions));

/** What a formula of a block gives, calculated by the functions as they are shipped. */
export interface Calculated {
  readonly formula: string;
  readonly result: Matrix;
  /** Are all cells that the result takes free for it? */
  readonly hasRoom: boolean;
}

/** Every formula of the block with what it gives, in the order of rows. */
export function calculated({ cells }: Block, { row: top, column: left }: Spot): Calculated[] {
  const content = (row: number, column: number): Content => {
    const cell = cells[row - top]?.[column - left];
    return cell && "value" in cell ? cell.value : null;
  };
  const valuesIn = (area: Area) =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, i) =>
      Array.from({ length: area.right - area.left + 1 }, (__, j) =>
        content(area.top + i, area.left + j)
      )
    );
  const valueOf = (argument: Argument): unknown => {
    if (argument.kind === "omitted") return null;
    if (argument.kind === "constant") return argument.cells;
    if (argument.kind === "area") return valuesIn(argument.area);
    throw new Error(`${argument.kind} is no argument of these blocks`);
  };
  return cells.flatMap((line, i) =>
    line.flatMap((cell, j) => {
      if (!cell || !("formula" in cell)) return [];
      const call = parseCall(cell.formula.slice(1), names)!;
      const args = call.args.map(valueOf);
      const isExplain = call.name === "JG_EXPLAIN";
      const result = functions[call.name]!(...(isExplain ? [args[0], args.slice(1)] : args));
      const hasRoom = result.every((spilled, y) =>
        spilled.every((_, x) => {
          const under = cells[i + y]?.[j + x];
          return (x === 0 && y === 0) || (under && "value" in under && under.value === null);
        })
      );
      return [{ formula: cell.formula, result: shown(result), hasRoom }];
    })
  );
}
