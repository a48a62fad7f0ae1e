import { isSheetError, type Sheet, type Target, type Written } from "../../../sheet/sheet";
import { useWords } from "../../shell/language";
import { useSheet } from "../../shell/useHost";
import { useTask, type Task } from "../../task/useTask";
import type { Block, Origin } from "../model/BlockGrid";
import { fundsWords } from "../words";

export interface Writing {
  readonly task: Task;
  readonly write: (where: "newSheet" | "here") => void;
}

/**
 * Writes a block and its chart, with one way back for both.
 *
 * @param make the block as it is to stand from there on
 * @param sheetName what a sheet of its own is called
 */
export function useWriting(make: (origin: Origin) => Block, sheetName: string): Writing {
  const sheet = useSheet();
  const words = useWords(fundsWords);
  const task = useTask();
  const write = (where: "newSheet" | "here") =>
    void task.run(async (progress) => {
      const { target, name } = await targetOf(sheet!, where, sheetName);
      const block = make(target);
      const cells = await sheet!.writeBlock(target, block.cells, {
        ...progress,
        // Somebody's own sheet keeps the widths that it has.
        ...(name !== undefined && { columnWidths: block.columnWidths }),
      });
      const chart = await addChart(sheet!, target, block, cells);
      if (name !== undefined) await sheet!.goTo(target.sheetId, 0, 0);
      const said = [words.written(name, cells.address), ...(chart ? [] : [words.noChart])];
      const undo = async () => {
        await chart?.undo();
        await cells.undo();
      };
      return { said: said.join(" "), undo };
    });
  return { task, write };
}

async function targetOf(
  sheet: Sheet,
  where: "newSheet" | "here",
  wanted: string
): Promise<{ target: Target; name?: string }> {
  if (where === "newSheet") {
    const { sheetId, name } = await sheet.addSheet(wanted);
    return { target: { sheetId, row: 0, column: 0 }, name };
  }
  const { sheetId, row, columns } = await sheet.readSelection();
  return { target: { sheetId, row, column: Math.min(...columns) } };
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
