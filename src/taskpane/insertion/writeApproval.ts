import type { ApprovalSheet } from "../../core/report/approval/approvalSheet";
import type { LongTask, Sheet, Written } from "../../sheet/sheet";
import { reportBlock } from "./reportCells";

/**
 * Writes an approval sheet as a worksheet of its own, without showing it.
 *
 * @param wanted the sheet's name, as far as it is valid and not taken
 * @throws SheetError as the sheet's own methods
 */
export async function writeApproval(
  sheet: Pick<Sheet, "addSheet" | "writeBlock">,
  wanted: string,
  { page, ...rows }: ApprovalSheet,
  task?: LongTask
): Promise<Written & { readonly sheetId: string; readonly name: string }> {
  const { cells, columnWidths } = reportBlock(rows);
  const added = await sheet.addSheet(wanted, page);
  const target = { sheetId: added.sheetId, row: 0, column: 0 };
  const written = await sheet.writeBlock(target, cells, { ...task, columnWidths });
  return { ...written, ...added };
}
