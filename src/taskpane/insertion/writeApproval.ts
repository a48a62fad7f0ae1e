import type { ApprovalSheet } from "../../core/report/approval/approvalSheet";
import type { LongTask, Sheet } from "../../sheet/sheet";
import { onNewSheet, type OnNewSheet } from "./onNewSheet";
import { reportBlock } from "./reportCells";

/**
 * Writes an approval sheet as a worksheet of its own, without showing it.
 *
 * @param wanted the sheet's name, as far as it is valid and not taken
 * @throws SheetError as the sheet's own methods
 */
export function writeApproval(
  sheet: Pick<Sheet, "addSheet" | "removeSheet" | "writeBlock">,
  wanted: string,
  { page, ...rows }: ApprovalSheet,
  task?: LongTask
): Promise<OnNewSheet> {
  const { cells, columnWidths } = reportBlock(rows);
  return onNewSheet(
    sheet,
    wanted,
    (sheetId) => sheet.writeBlock({ sheetId, row: 0, column: 0 }, cells, { ...task, columnWidths }),
    page
  );
}
