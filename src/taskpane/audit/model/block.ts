import type { ReportStyle, StyledCell } from "../../../core/report/sheetRows";
import type { BlockCell, Look } from "../../../sheet/sheet";

/** A report's cell as a sheet is asked to write it. */
export function blockCell({ value, style }: StyledCell): BlockCell {
  const look = style && lookOf(style);
  return { value, ...(look && { look }) };
}

function lookOf(style: ReportStyle): Look | undefined {
  return style === "count" ? undefined : style;
}

/** The cells of the heading's rows, of which the lowest names the columns. */
export function headingCells(
  headings: readonly string[],
  [first, last]: readonly [number, number]
): BlockCell[][] {
  return Array.from({ length: last - first + 1 }, (_, i) =>
    headings.map((value): BlockCell =>
      first + i === last ? { value, look: "heading" } : { look: "heading" }
    )
  );
}
