import type { ReportRows } from "../../core/report/sheetRows";
import { isSheetError, type LongTask, type Sheet, type Written } from "../../sheet/sheet";
import { onNewSheet, type OnNewSheet } from "./onNewSheet";
import { reportBlock } from "./reportCells";

/** A report on a sheet of its own. */
export interface WrittenReport extends OnNewSheet {
  /** The spreadsheet program draws no charts, or filters no lists, for add-ins. */
  readonly isPlain: boolean;
}

/**
 * Writes a report as a worksheet of its own, without showing it: cells, list to be filtered, charts. All or nothing,
 * except that a program without charts and filters goes without.
 *
 * @param wanted the sheet's name, as far as it is valid and not taken
 * @throws SheetError as the sheet's own methods
 */
export async function writeReport(
  sheet: Pick<Sheet, "addSheet" | "removeSheet" | "writeBlock" | "addChart" | "filter">,
  wanted: string,
  report: ReportRows,
  task?: LongTask
): Promise<WrittenReport> {
  const { cells, columnWidths } = reportBlock(report);
  let isPlain = false;
  const ifSupported = async <T>(asked: Promise<T>): Promise<T | undefined> => {
    try {
      return await asked;
    } catch (error) {
      if (!isSheetError(error) || error.code !== "unsupported") throw error;
      isPlain = true;
      return undefined;
    }
  };
  const written = await onNewSheet(sheet, wanted, async (sheetId) => {
    const target = { sheetId, row: 0, column: 0 };
    const block = await sheet.writeBlock(target, cells, { ...task, columnWidths });
    const charts: Written[] = [];
    const undo = async () => {
      await block.undo();
      for (const chart of charts) await chart.undo();
    };
    try {
      if (report.filter) await ifSupported(sheet.filter(sheetId, report.filter));
      for (const chart of report.charts) {
        const added = await ifSupported(sheet.addChart({ sheetId, kind: "bar", ...chart }));
        if (added) charts.push(added);
      }
    } catch (error) {
      await undo();
      throw error;
    }
    return { address: block.address, undo };
  });
  return { ...written, isPlain };
}
