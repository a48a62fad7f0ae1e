import type { BlockCell } from "../../../../sheet/sheet";

/** The cells of the heading's rows, of which the lowest names the columns. */
export function headingCells(
  headings: readonly string[],
  [first, last]: readonly [number, number]
): BlockCell[][] {
  return Array.from({ length: last - first + 1 }, (_, i) =>
    headings.map((value): BlockCell =>
      first + i === last ? { value, style: "heading" } : { style: "heading" }
    )
  );
}
