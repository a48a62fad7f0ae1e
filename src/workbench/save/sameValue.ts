import type { CellValue } from "../../workbook";

/** Are two values the same to whoever reads the sheet? Programs differ in a number's last bits. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") return digits(a) === digits(b);
  if (isError(a) && isError(b)) return a.error === b.error;
  return blankToNull(a) === blankToNull(b);
}

/** A spreadsheet shows so many digits of a number, and no more. */
function digits(number: number): string {
  return number.toPrecision(15);
}

function isError(value: CellValue): value is { readonly error: string } {
  return typeof value === "object" && value !== null;
}

function blankToNull(value: CellValue): CellValue {
  return value === "" ? null : value;
}
