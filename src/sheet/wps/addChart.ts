import type { Area } from "../../core/grid/address";
import { SheetError } from "../error";
import type { ChartRequest, Written } from "../sheet";
import { written } from "../written";
import { run, sheetToWrite, type Wps } from "./run";
import { cellAt, sheetRange } from "./sheetRange";

const [BAR_CLUSTERED, BY_COLUMNS, CATEGORIES, BELOW] = [57, 2, 1, -4107] as const;
/** Columns that a chart covers. */
const WIDTH = 8;

/** Adds a native chart over a table. */
export function addChart(wps: Wps, { sheetId, area, title, anchor }: ChartRequest): Written {
  const sheet = sheetToWrite(wps, sheetId);
  const { Shapes } = sheet;
  if (!Shapes.AddChart2) throw new SheetError("unsupported");
  const place = placeOf(area, anchor);
  const { Left, Top } = cellAt(sheet, place.top, place.left);
  const { Width, Height } = sheetRange(sheet, place);
  const shape = Shapes.AddChart2(-1, BAR_CLUSTERED, Left, Top, Width, Height);
  const { Chart: chart } = shape;
  chart.SetSourceData(sheetRange(sheet, area), BY_COLUMNS);
  chart.HasTitle = true;
  chart.ChartTitle.Text = title;
  chart.HasLegend = true;
  chart.Legend.Position = BELOW;
  // Bars grow upwards from the axis unless told to follow the table's order.
  chart.Axes(CATEGORIES).ReversePlotOrder = true;
  return written(place, () =>
    run(wps, () => {
      sheetToWrite(wps, sheetId);
      try {
        shape.Delete();
      } catch {
        // Somebody has taken it away already.
      }
    })
  );
}

/** The cells under the chart: high enough for each bar and its name, within what a screen or two can show. */
function placeOf(
  { top, left, bottom, right }: Area,
  { row, column }: ChartRequest["anchor"]
): Area {
  const bars = (bottom - top) * Math.max(1, right - left);
  const height = Math.min(60, Math.max(15, 6 + bars));
  return { top: row, left: column, bottom: row + height - 1, right: column + WIDTH - 1 };
}
