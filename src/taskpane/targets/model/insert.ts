import { isFilled, type Area } from "../../../core/ledger";
import { isSheetError, SheetError, type Sheet, type Written } from "../../../sheet/sheet";
import type { LongTask } from "../../../sheet/sheet";
import type { Block } from "./block/block";

/** Where a block goes. */
export type Where = "newSheet" | "selection";

/** What was written, and the way back from all of it. */
export interface Inserted {
  readonly address: string;
  /** The name of a sheet made for it. */
  readonly sheet?: string;
  /** The spreadsheet program draws no charts for add-ins. */
  readonly withoutChart: boolean;
  undo(): Promise<void>;
}

/**
 * Writes a block and its chart; all or nothing, except that a program without charts goes without.
 *
 * @param made builds the block for where it will stand
 * @throws SheetError as `writeBlock`; occupied also where only a formula's spill would find something
 */
export async function insertBlock(
  sheet: Sheet,
  where: Where,
  name: string,
  title: string,
  made: (origin: { row: number; column: number }) => Block,
  task: Required<LongTask>
): Promise<Inserted> {
  const place = where === "newSheet" ? await newSheet(sheet, name) : await selected(sheet, made);
  const { sheetId, row, column } = place;
  const block = made({ row, column });
  const { cells, columnWidths, chart: area, anchor } = block;
  const written = await sheet.writeBlock({ sheetId, row, column }, cells, {
    ...task,
    columnWidths,
  });
  let chart: Written | undefined;
  try {
    chart = await sheet.addChart({ sheetId, area, kind: "bar", title, anchor });
  } catch (error) {
    if (!isSheetError(error) || error.code !== "unsupported") {
      await written.undo();
      throw error;
    }
  }
  if (where === "newSheet") await sheet.goTo(sheetId, 0, 0);
  return {
    address: written.address,
    ...(place.name !== undefined && { sheet: place.name }),
    withoutChart: !chart,
    async undo() {
      await chart?.undo();
      await written.undo();
    },
  };
}

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly name?: string;
}

async function newSheet(sheet: Sheet, wanted: string): Promise<Place> {
  const { sheetId, name } = await sheet.addSheet(wanted);
  return { sheetId, name, row: 0, column: 0 };
}

/** The first selected cell, if the block and what spills from it find all their cells empty. */
async function selected(
  sheet: Sheet,
  made: (origin: { row: number; column: number }) => Block
): Promise<Place> {
  const { sheetId, grid, selection } = await sheet.readUsed();
  const { top: row, left: column } = selection;
  const { rowCount, columnCount } = made({ row, column });
  const area: Area = {
    top: row,
    left: column,
    bottom: row + rowCount - 1,
    right: column + columnCount - 1,
  };
  const taken = grid.rows
    .slice(area.top, area.bottom + 1)
    .some((cells) => (cells ?? []).slice(area.left, area.right + 1).some(isFilled));
  if (taken) throw new SheetError("occupied");
  return { sheetId, row, column };
}
