import type { GridCell } from "../core/grid/grid";
import { numberFormat } from "../core/ledger/numberFormat";

/**
 * A cell as the ledger reader takes it.
 *
 * @param format the number format as it is written in English
 */
export function gridCell(value: unknown, isError: boolean, format: string): GridCell {
  if (isError) return { error: String(value) };
  if (typeof value === "number") return numberFormat(format).ofNumber?.(value) ?? value;
  if (typeof value === "boolean") return value;
  // Spreadsheets give "" for a blank cell as for a formula whose result is an empty text.
  if (value === "" || value === null || value === undefined) return null;
  return numberFormat(format).ofText?.(String(value)) ?? String(value);
}
