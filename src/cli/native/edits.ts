import { rangeOf } from "../../core/grid/address";
import type { CellEdit, CellValue } from "../../workbook";
import { forEachCell } from "../recalc/areas";
import { valueOf } from "../recalc/changes";
import type { Result } from "../recalc/functions";
import type { Recalculation } from "../recalc/recalculate";
import type { Converted, NativeCell } from "./convert";
import { fingerprint } from "./fingerprint";
import type { Listed } from "./list";
import { recordText, type FormulaRecord } from "./record";

/** Edits by the sheet's name. */
export class EditsBySheet {
  readonly sheets = new Map<string, { cells: Map<number, Map<number, CellEdit>> }>();

  edit(sheet: string, row: number, column: number, change: CellEdit): void {
    if (!this.sheets.has(sheet)) this.sheets.set(sheet, { cells: new Map() });
    const { cells } = this.sheets.get(sheet)!;
    if (!cells.has(row)) cells.set(row, new Map());
    cells.get(row)!.set(column, change);
  }
}

/** The conversions as edits, and what the list keeps of each. One that the list can't keep isn't made. */
export function nativeEdits(
  converted: readonly Converted[],
  stored: Recalculation["stored"]
): { readonly sheets: EditsBySheet["sheets"]; readonly listed: Listed[] } {
  const edits = new EditsBySheet();
  const listed = converted.map((each): Listed => {
    const { sheet, cell, area, before, cells, became } = each;
    if (became === "left") return { converted: each, value: cell.value };
    const valueNow = ({ row, column, value }: NativeCell) =>
      value === undefined ? stored(sheet, row, column) : contentInFile(value);
    const written = cells.map((now) => ({ formula: now.formula, value: valueNow(now) }));
    const record: FormulaRecord = {
      formula: cell.formula,
      ...(cell.fills && { fills: rangeOf(cell.fills), dynamic: cell.dynamic === true }),
      ...(became === "value" && { value: cell.value }),
      written: fingerprint(written),
    };
    if (recordText(record) === undefined) {
      const left: Converted = { ...each, became: "left", reason: "tooLong", cells: [] };
      return { converted: left, value: cell.value };
    }
    forEachCell(before, (row, column) => {
      if (row > area.bottom || column > area.right)
        edits.edit(sheet.name, row, column, { formula: null, value: null });
    });
    for (const { row, column, formula, value } of cells)
      edits.edit(sheet.name, row, column, {
        ...(formula === undefined ? { formula: null } : { formula, fills: null }),
        ...(value !== undefined && { value: valueOf(value) }),
      });
    const [first] = cells;
    const value = first?.value === undefined ? cell.value : valueOf(first.value);
    return { converted: each, record, value };
  });
  return { sheets: edits.sheets, listed };
}

/** Files have no other errors. */
const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

function contentInFile(result: Result): Exclude<CellValue, object> {
  const value = valueOf(result);
  if (typeof value !== "object" || value === null) return value;
  return ERRORS.includes(value.error) ? value.error : "#VALUE!";
}
