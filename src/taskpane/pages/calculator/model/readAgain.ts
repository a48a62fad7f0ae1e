import { JigaiError } from "../../../../core/error";
import { isSheetError, type Sheet, type UsedCells } from "../../../../sheet/sheet";
import { fromRow, NoSupport, type RowFill } from "./fromRow";
import { supportOf } from "./supports";

/**
 * The row that was read, read once more; undefined where its cells give other answers by now, whatever the reason:
 * they were sorted, moved or changed, or their sheet is gone. From another sheet it goes there and comes back.
 *
 * @param onShow the sheet on show, as it is now
 * @throws SheetError busy, notCells
 */
export async function readAgain(
  sheet: Pick<Sheet, "readUsed" | "goTo">,
  onShow: UsedCells,
  before: RowFill
): Promise<RowFill | undefined> {
  const { sheetId } = before.source;
  const used = sheetId === onShow.sheetId ? onShow : await visit(sheet, before, onShow);
  const now = used && rowIn(used, before);
  return now && same(now, before) ? now : undefined;
}

/** The sheet of the row, which may no longer be there. */
async function visit(
  sheet: Pick<Sheet, "readUsed" | "goTo">,
  { source: { sheetId, selection } }: RowFill,
  { sheetId: home, selection: { top, left } }: UsedCells
): Promise<UsedCells | undefined> {
  try {
    await sheet.goTo(sheetId, selection.top, selection.left);
  } catch (error) {
    if (isSheetError(error) && error.code === "gone") return undefined;
    throw error;
  }
  try {
    return await sheet.readUsed();
  } finally {
    await sheet.goTo(home, top, left);
  }
}

function rowIn(used: UsedCells, { support, source }: RowFill): RowFill | undefined {
  try {
    return fromRow({ ...used, selection: source.selection }, supportOf(support));
  } catch (error) {
    if (error instanceof JigaiError || error instanceof NoSupport) return undefined;
    throw error;
  }
}

/** The firm and the project count as well: another one's row may have the same amounts. */
function same(one: RowFill, other: RowFill): boolean {
  const [first, second] = [one, other].map(({ support, typed, source, firm, project }) =>
    JSON.stringify([support, typed, source.cells, firm, project])
  );
  return first === second;
}
