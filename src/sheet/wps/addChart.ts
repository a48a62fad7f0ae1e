import { chartPlace } from "../chartPlace";
import { SheetError } from "../error";
import type { ChartRequest, Written } from "../sheet";
import { written } from "../written";
import { run, sheetToWrite, type Wps } from "./run";
import { cellAt, sheetRange } from "./sheetRange";

const [BAR_CLUSTERED, BY_COLUMNS, CATEGORIES, BELOW] = [57, 2, 1, -4107] as const;

/** Adds a native chart over a table. */
export function addChart(wps: Wps, { sheetId, title, ...request }: ChartRequest): Written {
  const sheet = sheetToWrite(wps, sheetId);
  const { Shapes } = sheet;
  if (!Shapes.AddChart2) throw new SheetError("unsupported");
  const place = chartPlace(request);
  const { Left, Top } = cellAt(sheet, place.top, place.left);
  const { Width, Height } = sheetRange(sheet, place);
  const shape = Shapes.AddChart2(-1, BAR_CLUSTERED, Left, Top, Width, Height);
  const { Chart: chart } = shape;
  chart.SetSourceData(sheetRange(sheet, request.area), BY_COLUMNS);
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
