import { addressOf } from "../grid/address";
import { contentOf, isFilled, type Grid, type GridCell } from "../grid/grid";
import type { HeadingRows } from "./headingRows";
import { visible } from "./heading";
import type { Column, Said } from "./ledger";

/** Fields that name a row, or hold what is decided of it: whatever they are called, they say nothing else of it. */
const NAMES_AND_DECISIONS = [
  ...["serial", "firm", "credit_code", "place", "project", "filing_no", "period", "industry"],
  ...["item", "model", "quantity", "supplier", "invoice_no", "voucher", "document", "paid_reading"],
  ...["reported", "county_approved", "city_approved", "computed", "difference", "due"],
  ...["disbursed", "outstanding"],
];

/** The columns whose cells may say something of a row besides what they are read for. */
export function speakingColumns(columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ field }) => !field || !NAMES_AND_DECISIONS.includes(field.id));
}

/** The columns that say what a row is called, or from when to when. */
export function namingColumns(columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ field }) => field && ["firm", "project", "period"].includes(field.id));
}

/** What stands in these columns of a row. */
export function saidInRow(
  row: number,
  of: "cell" | "name",
  columns: readonly Column[],
  contentAt: (row: number, column: number) => GridCell
): Said[] {
  const said: Said[] = [];
  for (const { index, heading, field, rivalOf } of columns) {
    const cell = contentAt(row, index);
    if (!isFilled(cell)) continue;
    const address = addressOf(row, index);
    said.push({ of, address, heading, cell, field: field?.id, rivalOf: rivalOf?.id });
  }
  return said;
}

/** The name of the sheet, the texts above a heading, from the table's title down, and those under the last row with figures. */
export function saidAround(
  grid: Grid,
  top: number,
  [first, last]: HeadingRows,
  bottom: number
): Said[] {
  const lines: Said[] = [{ of: "line", address: "", cell: grid.name }];
  const add = (row: number) => lines.push(...saidByLine(grid, row, "line"));
  for (let row = top; row < first; row++) add(row);
  for (let row = bottom; row > last && !hasNumbers(grid.rows[row]); row--) add(row);
  return lines;
}

function hasNumbers(cells: readonly GridCell[] = []): boolean {
  return cells.some((cell) => typeof contentOf(cell) === "number");
}

/** The texts of a row that is none of data: a section's heading, a title, a remark. */
export function saidByLine({ rows }: Grid, row: number, of: Said["of"]): Said[] {
  return (rows[row] ?? []).flatMap((cell, column): Said[] =>
    typeof cell === "string" && visible(cell) !== ""
      ? [{ of, address: addressOf(row, column), cell }]
      : []
  );
}
