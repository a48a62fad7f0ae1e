import { isSheetError, SheetError, type Sheet, type Target } from "../../sheet/sheet";
import type { LongTask, Written } from "../../sheet/sheet";
import type { Block, Spot } from "./BlockGrid";
import { hasRoom } from "./hasRoom";
import { inserted, onNewSheet, type Inserted } from "./onNewSheet";
import { show } from "./show";

/** Where a block goes: to a sheet of its own, or to where the selection begins. */
export type Where = "newSheet" | "selection";

/** What was written, chart and all. */
export interface InsertedBlock extends Inserted {
  /** The spreadsheet program draws no charts for add-ins. */
  readonly withoutChart: boolean;
}

/**
 * Writes a block and its chart, with one way back for both; all or nothing, except that a program without charts
 * goes without. A new sheet is shown.
 *
 * @param name what a sheet of its own is called
 * @param made builds the block for where it will stand
 * @throws SheetError as the sheet's own methods; occupied also where only a formula's spill would find something
 */
export async function insertBlock(
  sheet: Sheet,
  where: Where,
  name: string,
  made: (origin: Spot) => Block,
  task?: LongTask
): Promise<InsertedBlock> {
  let withoutChart = false;
  const write = async (target: Target, columnWidths?: Block["columnWidths"]) => {
    const block = made(target);
    const cells = await sheet.writeBlock(target, block.cells, {
      ...task,
      ...(columnWidths && { columnWidths }),
    });
    const chart = await addChart(sheet, target, block, cells);
    withoutChart = !chart;
    const undo = async () => {
      await cells.undo();
      await chart?.undo();
    };
    return { address: cells.address, undo };
  };
  if (where === "selection") {
    // Somebody's own sheet keeps the widths that it has.
    const written = await write(await atSelection(sheet, made));
    return { ...inserted(written), withoutChart };
  }
  const written = await onNewSheet(sheet, name, (sheetId) => {
    const target = { sheetId, row: 0, column: 0 };
    return write(target, made(target).columnWidths);
  });
  await show(sheet, written.sheetId);
  return { ...written, withoutChart };
}

/** The first selected cell, if the block and what spills in it find all their cells empty. */
async function atSelection(sheet: Sheet, made: (origin: Spot) => Block): Promise<Target> {
  const used = await sheet.readUsed();
  const { top: row, left: column } = used.selection;
  const { cells } = made({ row, column });
  const size = { rows: cells.length, columns: cells[0]?.length ?? 0 };
  if (!hasRoom(used, size)) throw new SheetError("occupied");
  return { sheetId: used.sheetId, row, column };
}

/** Undefined where the spreadsheet draws no charts; whatever else stops it takes the cells back as well. */
async function addChart(
  sheet: Sheet,
  { sheetId }: Target,
  { chart }: Block,
  cells: Written
): Promise<Written | undefined> {
  try {
    return await sheet.addChart({ sheetId, ...chart });
  } catch (error) {
    if (isSheetError(error) && error.code === "unsupported") return undefined;
    await cells.undo().catch(() => undefined);
    throw error;
  }
}
