import type { Area } from "../core/grid/address";
import type { ChartRequest } from "./sheet";

/** Columns that a chart covers. */
const WIDTH = 8;

/** The cells under a chart: high enough for each bar and its name, within what a screen or two can show. */
export function chartPlace({
  area: { top, left, bottom, right },
  anchor: { row, column },
  height,
}: Pick<ChartRequest, "area" | "anchor" | "height">): Area {
  const bars = (bottom - top) * Math.max(1, right - left);
  const rows = height ?? Math.min(60, Math.max(15, 6 + bars));
  return { top: row, left: column, bottom: row + rows - 1, right: column + WIDTH - 1 };
}
