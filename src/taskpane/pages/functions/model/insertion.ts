/** Works out, before anything is written, which formulas the selection leads to and where they go. */
import { addressOf, rangeOf } from "../../../../core/grid/address";
import { Selection, Target } from "../../../../sheet/sheet";
import { explainableCall } from "../../../formula/explainable";
import { formulaName } from "../../../formula/formulaName";
import { FunctionInfo } from "./catalogue";

export type Insertion =
  | {
      ready: true;
      target: Target;
      /** Address of the cells to be written. */
      address: string;
      formulas: string[];
      /** Which cell of the first row each argument takes. */
      arguments: { name: string; value: string }[];
    }
  | { ready: false; problem: Problem };

export type Problem =
  | { code: "selectData" }
  | { code: "tooFew"; needed: string[] }
  | { code: "tooMany"; selected: number; parameters: number }
  | { code: "selectFormula" };

/**
 * The selected cells of each row become the arguments, from left to right (with Ctrl: in the order of
 * selection); the formulas go into the first column to the right that is empty in all of those rows.
 */
export function planInsertion(fn: FunctionInfo, selection: Selection, prefix?: string): Insertion {
  const name = formulaName(fn.name, prefix);
  const required = fn.parameters.filter((p) => !p.optional);
  if (fn.parameters[0]?.name === "function") return planForFormula(fn, selection, prefix);
  if (selection.empty) {
    if (required.length > 0) return { ready: false, problem: { code: "selectData" } };
    return insertAt({ ...selection, rowCount: 1 }, selection.columns[0]!, [`=${name}()`], []);
  }
  const count = selection.columns.length;
  if (count < required.length) {
    const needed = required.map((p) => p.name);
    return { ready: false, problem: { code: "tooFew", needed } };
  }
  const last = fn.parameters[fn.parameters.length - 1];
  if (count > fn.parameters.length && !last?.repeating) {
    const parameters = fn.parameters.length;
    return { ready: false, problem: { code: "tooMany", selected: count, parameters } };
  }
  const cellsOf = (row: number) => selection.columns.map((column) => addressOf(row, column));
  const formulas = Array.from(
    { length: selection.rowCount },
    (_, i) => `=${name}(${cellsOf(selection.row + i).join(",")})`
  );
  const args = cellsOf(selection.row).map((value, i) => ({
    name: (fn.parameters[i] ?? last)!.name,
    value,
  }));
  return insertAt(selection, selection.freeColumn, formulas, args);
}

/** JG_EXPLAIN and its like take a function's name and its arguments: the selected cell's formula has both. */
function planForFormula(fn: FunctionInfo, selection: Selection, prefix?: string): Insertion {
  const call = explainableCall(selection.firstCell);
  if (!call?.isWhole || selection.rowCount > 1 || selection.columns.length > 1) {
    return { ready: false, problem: { code: "selectFormula" } };
  }
  const parts = [`"${call.name}"`, ...(call.args ? [call.args] : [])];
  const formula = `=${formulaName(fn.name, prefix)}(${parts.join(",")})`;
  return insertAt(
    selection,
    selection.freeColumn,
    [formula],
    [{ name: fn.parameters[0]!.name, value: parts[0]! }]
  );
}

function insertAt(
  { sheetId, row, rowCount }: Selection,
  column: number,
  formulas: string[],
  args: { name: string; value: string }[]
): Insertion {
  return {
    ready: true,
    target: { sheetId, row, column },
    address: rangeOf({ top: row, left: column, bottom: row + rowCount - 1, right: column }),
    formulas,
    arguments: args,
  };
}
