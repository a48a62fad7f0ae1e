import type { Area } from "../../core/grid/address";
import { SheetError } from "../error";
import type { ChartRequest, Written } from "../sheet";
import { written } from "../written";
import { excelRange } from "./excelRange";
import { run } from "./run";

/** Columns that a chart covers. */
const width = 8;

/** Adds a native chart over a table. */
export async function addChart({ sheetId, area, title, anchor }: ChartRequest): Promise<Written> {
  const place = placeOf(area, anchor);
  const name = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const chart = sheet.charts.add("BarClustered", excelRange(sheet, area), "Columns");
    chart.title.text = title;
    chart.legend.position = "Bottom";
    // Bars grow upwards from the axis unless told to follow the table's order.
    chart.axes.categoryAxis.reversePlotOrder = true;
    const cell = (row: number, column: number) => sheet.getRangeByIndexes(row, column, 1, 1);
    chart.setPosition(cell(place.top, place.left), cell(place.bottom, place.right));
    chart.load("name");
    await context.sync();
    return chart.name;
  });
  return written(place, () => remove(sheetId, name));
}

/** The cells under the chart: high enough for each bar and its name, within what a screen or two can show. */
function placeOf({ top, left, bottom, right }: Area, anchor: ChartRequest["anchor"]): Area {
  const bars = (bottom - top) * Math.max(1, right - left);
  const height = Math.min(60, Math.max(15, 6 + bars));
  const { row, column } = anchor;
  return { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };
}

async function remove(sheetId: string, name: string): Promise<void> {
  try {
    await run(async (context) => {
      context.workbook.worksheets.getItem(sheetId).charts.getItem(name).delete();
      await context.sync();
    });
  } catch (error) {
    // Somebody has taken it away already.
    if (!(error instanceof SheetError && error.code === "gone")) throw error;
  }
}
