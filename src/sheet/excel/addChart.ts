import { SheetError } from "../error";
import { chartPlace } from "../chartPlace";
import type { ChartRequest, Written } from "../sheet";
import { written } from "../written";
import { excelRange } from "./excelRange";
import { run } from "./run";

/** Adds a native chart over a table. */
export async function addChart({ sheetId, title, ...request }: ChartRequest): Promise<Written> {
  const { area } = request;
  const place = chartPlace(request);
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
