import type { Area } from "../../core/grid/address";
import type { GridCell } from "../../core/grid/grid";
import { rowBlocks } from "../blocks";
import { throwIfCancelled } from "../error";
import { gridCell } from "../gridCell";
import { Marks } from "../marks";
import type { LongTask, UsedCells } from "../sheet";
import { areaOf, excelRange, position, positions } from "./excelRange";
import { isMarked, readMarks } from "./readMarks";
import { readMerges } from "./readMerges";

/** What is gathered block by block. */
interface Gathered {
  readonly rows: (GridCell[] | undefined)[];
  readonly marks: Marks;
}

/**
 * Reads the active sheet's cells in use, block by block. Excel does not tell an add-in which of its two
 * calendars a workbook counts days by: they are taken to start in 1900.
 */
export async function readUsed(
  context: Excel.RequestContext,
  { onProgress, signal }: LongTask
): Promise<UsedCells> {
  throwIfCancelled(signal);
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("id,name");
  const selected = context.workbook.getSelectedRanges().areas.load(positions);
  const used = sheet.getUsedRangeOrNullObject(true).load(position);
  // Cells merged with nothing but a look count here, as a title's may.
  const merged = sheet.getUsedRangeOrNullObject(false).load(position);
  await context.sync();

  const rows: Gathered["rows"] = [];
  const marks = new Marks();
  if (!used.isNullObject) {
    const area = areaOf(used);
    rows.length = area.bottom + 1;
    for (const { start, count } of rowBlocks(used.rowCount, used.columnCount)) {
      throwIfCancelled(signal);
      const top = area.top + start;
      await readRows(context, sheet, { ...area, top, bottom: top + count - 1 }, { rows, marks });
      onProgress?.((start + count) / used.rowCount);
    }
  }
  throwIfCancelled(signal);
  const merges = merged.isNullObject ? [] : await readMerges(context, sheet, areaOf(merged));
  const selection = areaOf(selected.items[0]!);
  const grid = { name: sheet.name, rows, merges, ...marks.ofGrid };
  return { sheetId: sheet.id, grid, selection };
}

/** Reads rows into their places; where their texts are longer than Excel sends at a time, half by half. */
async function readRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  gathered: Gathered
): Promise<void> {
  const range = excelRange(sheet, area).load("values,valueTypes,numberFormat");
  const font = range.format.font.load("strikethrough,superscript,subscript");
  try {
    await context.sync();
  } catch (error) {
    const tooLong = (error as { code?: string }).code === "ResponsePayloadSizeLimitExceeded";
    if (!tooLong || area.top === area.bottom) throw error;
    const middle = Math.floor((area.top + area.bottom) / 2);
    await readRows(context, sheet, { ...area, bottom: middle }, gathered);
    await readRows(context, sheet, { ...area, top: middle + 1 }, gathered);
    return;
  }
  const { values, valueTypes, numberFormat } = range;
  values.forEach((line, i) => {
    const cells = line.map((value, j) =>
      gridCell(value, valueTypes[i]![j] === "Error", String(numberFormat[i]![j]))
    );
    if (cells.every((cell) => cell === null)) return;
    gathered.rows[area.top + i] = [...Array<null>(area.left).fill(null), ...cells];
  });
  // Hardly any table has such letters: only where a block has some are its cells asked.
  if (isMarked(font)) await readMarks(context, range, area, gathered);
  // The sheet's own copy is not needed any more.
  range.untrack();
}
