import { asEntered } from "./asEntered";
import type { BlockCell } from "./sheet";

/** What to enter into a cell; null leaves it as it is, "" empties it. */
export type Entry = string | number | boolean | null;

/** What a cell of a block enters. */
export function entryOf(cell: BlockCell): Entry {
  if (cell === null) return null;
  if ("formula" in cell) return cell.formula;
  if (!("value" in cell)) return null;
  return typeof cell.value === "string" ? asEntered(cell.value) : (cell.value ?? "");
}
