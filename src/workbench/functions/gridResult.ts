import { CustomFunctionError } from "./runtime";

/** A cell of a result: a value, or an error with the message that goes with it. */
export type ResultCell = { value: string | number | boolean } | { error: string; message?: string };

const ERROR_VALUES = new Set(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"]);

/** What a function returned, as a matrix of at least one cell. */
export function resultCells(returned: unknown): ResultCell[][] {
  const rows = Array.isArray(returned) ? returned : [[returned]];
  const matrix = rows.map((row) => (Array.isArray(row) ? row : [row]).map(resultCell));
  return matrix.some((row) => row.length > 0) ? matrix : [[{ value: "" }]];
}

/** A thrown error as a result: one of ours keeps its code and message, anything else is `#VALUE!`. */
export function thrownResult(thrown: unknown): ResultCell[][] {
  if (thrown instanceof CustomFunctionError) return [[resultCell(thrown)]];
  return [
    [{ error: "#VALUE!", message: thrown instanceof Error ? thrown.message : String(thrown) }],
  ];
}

function resultCell(cell: unknown): ResultCell {
  if (cell instanceof CustomFunctionError) {
    return { error: ERROR_VALUES.has(cell.code) ? cell.code : "#VALUE!", message: cell.message };
  }
  // Excel shows 0 for a cell left empty, and so do we: a function that wants a blank returns "".
  if (cell === null || cell === undefined) return { value: 0 };
  if (typeof cell === "number") return Number.isFinite(cell) ? { value: cell } : { error: "#NUM!" };
  if (typeof cell === "string" || typeof cell === "boolean") return { value: cell };
  return { error: "#VALUE!" };
}
