import type { Cell, CellValue } from "exceljs";
import { typedFormula } from "../../workbook";
import type { CellDescription } from "./workbookDescription";

type Content = Pick<CellDescription, "value" | "formula" | "sharesFormulaOf">;

/** What stands in a cell: a value, a formula of its own, or one shared with another cell. */
export function readContent(cell: Cell, known: ReadonlySet<string>): Content {
  const value = cell.value;
  if (value !== null && typeof value === "object") {
    if ("sharedFormula" in value && value.sharedFormula) {
      const master = cell.worksheet.getCell(value.sharedFormula);
      return { sharesFormulaOf: { row: Number(master.row) - 1, column: Number(master.col) - 1 } };
    }
    if ("formula" in value && value.formula) return { formula: typedFormula(value.formula, known) };
  }
  const plain = plainValue(value);
  return plain === undefined ? {} : { value: plain };
}

/** A value without its trimmings: dates as serial numbers, rich text and links as their text, errors as `#N/A`. */
export function plainValue(value: CellValue): string | number | boolean | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return serialNumber(value);
  if (typeof value !== "object") return value;
  if ("error" in value) return value.error;
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("text" in value) return plainValue(value.text as CellValue);
  // A formula whose text is missing: only its last result is left.
  if ("result" in value) return plainValue(value.result as CellValue);
  return undefined;
}

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;
const SERIAL_OF_1970 = 25569;

/** The number behind a date: exceljs makes dates of numbers formatted as such, whichever calendar the file counts in. */
function serialNumber(date: Date): number {
  return date.getTime() / MILLISECONDS_A_DAY + SERIAL_OF_1970;
}
