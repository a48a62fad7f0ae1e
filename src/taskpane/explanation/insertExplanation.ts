import { SheetError, type Sheet, type UsedCells, type Written } from "../../sheet/sheet";
import { inserted, onNewSheet, type Inserted } from "../insertion/onNewSheet";
import { hasRoom, type Size } from "../insertion/hasRoom";
import { show } from "../insertion/show";

/** Columns of a calculation sheet in characters: step, basis, working, result. */
const WIDTHS = [24, 18, 56, 16];

/** What JG_EXPLAIN spills for an explanation of so many lines. */
export function sizeOf(lines: number): Size {
  return { rows: lines, columns: WIDTHS.length };
}

/**
 * Writes a formula that spills: at the selection where there is room, else on a new sheet, which is shown.
 *
 * @param used the sheet on show
 * @param formulaFor the formula, for the sheet that it goes into
 * @param name of the new sheet
 * @throws SheetError as the sheet's own methods
 */
export async function insertAtSelection(
  sheet: Sheet,
  used: UsedCells,
  size: Size,
  formulaFor: (sheetId: string) => string,
  name: string
): Promise<Inserted> {
  const { sheetId, selection } = used;
  if (hasRoom(used, size)) {
    const target = { sheetId, row: selection.top, column: selection.left };
    return inserted(await sheet.writeBlock(target, [[{ formula: formulaFor(sheetId) }]]));
  }
  const written = await onNewSheet(sheet, name, (newId) =>
    sheet.writeBlock(
      { sheetId: newId, row: 0, column: 0 },
      [[{ formula: formulaFor(newId) }, ...WIDTHS.slice(1).map(() => null)]],
      { columnWidths: WIDTHS }
    )
  );
  await show(sheet, written.sheetId);
  return written;
}

/**
 * Writes a formula that spills right of everything on the sheet, in the selected row: references in it go on
 * meaning the same cells, which are those of the sheet that was read.
 *
 * @throws SheetError otherSheet, and as the sheet's own methods
 */
export async function insertBeside(
  sheet: Pick<Sheet, "readUsed" | "writeBlock">,
  sheetId: string,
  formula: string
): Promise<Written> {
  const { sheetId: onShow, grid, selection } = await sheet.readUsed();
  if (onShow !== sheetId) throw new SheetError("otherSheet");
  const width = grid.rows.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 0);
  return sheet.writeBlock({ sheetId, row: selection.top, column: width + 1 }, [[{ formula }]]);
}
