import { MOST_COLUMNS, MOST_ROWS, type Area } from "../../../../core/grid/address";
import { contentOf, isErrorValue, type Grid, type GridCell } from "../../../../core/grid/grid";
import { SheetError, type BlockCell, type LongTask } from "../../../../sheet/sheet";
import type { Sheet, Written } from "../../../../sheet/sheet";
import { onNewSheet, type OnNewSheet } from "../../../insertion/onNewSheet";
import type { ExplainMessages } from "../messages";
import { originalsBlock } from "./originalsBlock";
import { nativeCells, type NativeCell, type NativeCells, type StayingCell } from "./nativeCells";

/** What was done: where formulas were looked for, what has become of them, and the way back where any was written. */
export interface Turned extends NativeCells {
  readonly sheetName: string;
  readonly area: Area | undefined;
  /** The name of the sheet with the original formulas. */
  readonly list?: string;
  /** Gives whether that sheet is gone as well. */
  readonly undo?: () => Promise<boolean>;
}

type Reachable = Pick<
  Sheet,
  "readUsed" | "readFormulas" | "writeBlock" | "addSheet" | "removeSheet"
>;

/**
 * Writes native formulas in place of our calls: in the selected cells, or all over the sheet where one is selected.
 * Those stay that the spreadsheet program calculates otherwise. The originals go to a sheet of their own.
 *
 * @param known the names of all our functions
 * @throws SheetError as the sheet's own methods; otherSheet where another one is on show by the time of checking.
 * Nothing has been changed then.
 */
export async function turnNative(
  sheet: Reachable,
  known: ReadonlySet<string>,
  messages: ExplainMessages["native"],
  { signal, onProgress }: Required<LongTask>
): Promise<Turned> {
  const used = await sheet.readUsed({ signal });
  const { sheetId, grid } = used;
  const area = areaMeant(used.selection, grid);
  if (!area) return { native: [], staying: [], sheetName: grid.name, area };
  onProgress(0.2);
  const formulas = await sheet.readFormulas(sheetId, widened(area), { signal });
  onProgress(0.4);
  let { native, staying } = nativeCells(formulas, area, grid, known);
  while (native.length > 0) {
    const { target, cells } = blockOf(native, sheetId);
    const written = await sheet.writeBlock(target, cells, { overwrite: true, signal });
    onProgress(0.6);
    const off = await orTakenBack(written, async () => {
      const now = await sheet.readUsed({ signal });
      if (now.sheetId !== sheetId) throw new SheetError("otherSheet");
      return native.filter(({ row, column }) => {
        const at = ({ rows }: Grid) => rows[row]?.[column];
        return !isSame(at(grid), at(now.grid));
      });
    });
    onProgress(0.8);
    if (off.length === 0) {
      const list = await orTakenBack(written, () => listed(sheet, messages, native, grid.name));
      const undo = async () => {
        await written.undo();
        // Somebody may have worked on the list since: it is no part of the sheet as it was.
        return list.undo().catch(() => false);
      };
      return { native, staying, sheetName: grid.name, area, list: list.newSheet, undo };
    }
    await written.undo();
    staying = inOrder([...staying, ...off.map(calculatedOtherwise)]);
    native = native.filter((cell) => !off.includes(cell));
  }
  return { native, staying, sheetName: grid.name, area };
}

/** Undefined on a sheet without contents. */
function areaMeant({ top, left, bottom, right }: Area, { rows }: Grid): Area | undefined {
  const lastRow = rows.length - 1;
  const lastColumn = rows.reduce((most, row) => Math.max(most, (row?.length ?? 0) - 1), -1);
  const isOne = top === bottom && left === right;
  const area = isOne
    ? { top: 0, left: 0, bottom: lastRow, right: lastColumn }
    : { top, left, bottom: Math.min(bottom, lastRow), right: Math.min(right, lastColumn) };
  return area.bottom < area.top || area.right < area.left ? undefined : area;
}

/** The area and the cells around it. */
function widened({ top, left, bottom, right }: Area): Area {
  return {
    ...{ top: Math.max(0, top - 1), left: Math.max(0, left - 1) },
    bottom: Math.min(MOST_ROWS - 1, bottom + 1),
    right: Math.min(MOST_COLUMNS - 1, right + 1),
  };
}

/** The smallest block with these formulas; what is between them is left alone. */
function blockOf(native: readonly NativeCell[], sheetId: string) {
  const [rows, columns] = [native.map(({ row }) => row), native.map(({ column }) => column)];
  const [top, left] = [smallest(rows), smallest(columns)];
  const width = 1 - smallest(columns.map((each) => -each)) - left;
  const height = 1 - smallest(rows.map((each) => -each)) - top;
  const cells = Array.from({ length: height }, () => Array<BlockCell>(width).fill(null));
  for (const { row, column, native: formula } of native)
    cells[row - top]![column - left] = { formula };
  return { target: { sheetId, row: top, column: left }, cells };
}

function smallest(numbers: readonly number[]): number {
  return numbers.reduce((least, each) => Math.min(least, each), Infinity);
}

/** Takes back what was written where the rest fails. */
async function orTakenBack<T>(written: Written, rest: () => Promise<T>): Promise<T> {
  try {
    return await rest();
  } catch (error) {
    await written.undo();
    throw error;
  }
}

async function listed(
  sheet: Reachable,
  messages: ExplainMessages["native"],
  native: readonly NativeCell[],
  sheetName: string
): Promise<OnNewSheet> {
  const { cells, columnWidths } = originalsBlock(native, sheetName, messages);
  return onNewSheet(sheet, messages.list.name, (sheetId) =>
    sheet.writeBlock({ sheetId, row: 0, column: 0 }, cells, { columnWidths })
  );
}

/** Two calculations of a number differ in the last of its digits. */
const SLACK = 1e-12;

/** Does a cell come to the same? One error is as good as another. */
function isSame(before: GridCell | undefined, now: GridCell | undefined): boolean {
  if (isErrorValue(before)) return isErrorValue(now);
  const [a, b] = [contentOf(before), contentOf(now)];
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= SLACK * Math.max(1, Math.abs(a));
}

function calculatedOtherwise({ row, column, formula }: NativeCell): StayingCell {
  return { row, column, formula, reason: "calculatesOtherwise" };
}

function inOrder(cells: readonly StayingCell[]): StayingCell[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}
