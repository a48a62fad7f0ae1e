import { formatAmount, isAmount, type Amount } from "../amount";
import type { LinkCell, ReportCell, TableBlock, VerdictCell } from "./blocks";

/** Is it a word that is coloured by what it says? */
export function isVerdict(cell: ReportCell): cell is VerdictCell {
  return typeof cell === "object" && "verdict" in cell;
}

/** Does it lead to another cell? */
export function isLink(cell: ReportCell): cell is LinkCell {
  return typeof cell === "object" && "sheet" in cell;
}

/** Is it a number, which stands at the right of its column? */
export function isNumber(cell: ReportCell): cell is number | Amount {
  return typeof cell === "number" || isAmount(cell);
}

/** A cell as text: amounts in full with thousands separators. */
export function cellText(cell: ReportCell): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return String(cell);
  return wordsIn(cell) ?? formatAmount(cell as Amount);
}

/** Which columns of a table hold numbers. */
export function numberColumns({ head, rows }: TableBlock): boolean[] {
  return head.map((_, column) => rows.some((row) => isNumber(row[column] ?? "")));
}

/** A cell as a spreadsheet holds it: amounts are the nearest cell number. */
export function toCellValue(cell: ReportCell): string | number {
  if (typeof cell === "string" || typeof cell === "number") return cell;
  return wordsIn(cell) ?? (cell as Amount).toNumber();
}

function wordsIn(cell: Exclude<ReportCell, string | number>): string | undefined {
  if (isVerdict(cell)) return cell.text;
  return isLink(cell) ? `${cell.sheet}!${cell.address}` : undefined;
}
