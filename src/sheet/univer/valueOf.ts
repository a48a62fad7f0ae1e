import { CellValueType, type ICellData } from "@univerjs/core";
import { ERROR_VALUES } from "../../core/call";
import type { CellValue } from "../../workbook";

/** Errors that a cell shows, two of them the grid's own; it keeps them as texts. */
const ERRORS: ReadonlySet<string> = new Set([...ERROR_VALUES, "#CYCLE!", "#ERROR!"]);

/** The grid's value as files have it; an empty text is a blank. */
export function valueOf(cell: ICellData | null | undefined): CellValue {
  const value = cell?.v ?? richText(cell);
  if (value === undefined || value === null || value === "") return null;
  // Entered with an apostrophe, whatever it looks like.
  if (cell?.t === CellValueType.FORCE_STRING) return String(value);
  if (cell?.t === CellValueType.BOOLEAN)
    return value === "FALSE" ? false : Boolean(Number(value) || value === "TRUE" || value === true);
  if (typeof value !== "string") return value;
  if (cell?.t === CellValueType.NUMBER && Number.isFinite(Number(value))) return Number(value);
  return ERRORS.has(value) ? { error: value } : value;
}

/** A text with several lines is a small document, which ends with a mark of its own. */
function richText(cell: ICellData | null | undefined): string | undefined {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r\n?/g, "\n");
}
