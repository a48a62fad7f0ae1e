import { isFilled, type Grid } from "./grid";
import type { HeadingRows } from "./headingRows";
import { isSameHeading } from "./readRows";
import { sumKind } from "./rowKind";
import { readAbove, type Above } from "./titles";

/** A heading and where its table ends. */
export interface Extent {
  readonly heading: HeadingRows;
  readonly above: Above;
  readonly bottom: number;
  /** Rows of headings that are printed again further down, their titles included. */
  readonly repeated: readonly HeadingRows[];
}

/** （续）, 续表, 接上页: what stands above a table that goes on. */
const CONTINUED = /[([（【]\s*(?:续|接上)|^\s*(?:续|接上|上接)|续[表页]/;

/**
 * Where each table begins and ends. A heading printed again between rows of data continues its table, and so does
 * one under 续 or, before any total, under the same title.
 */
export function extents(grid: Grid, headings: readonly HeadingRows[]): Extent[] {
  const tables: { heading: HeadingRows; above: Above; repeated: HeadingRows[] }[] = [];
  let from = 0;
  for (const heading of headings) {
    const above = readAbove(grid, heading, from);
    const before = tables[tables.length - 1];
    if (
      before &&
      isSameHeading(grid, before.heading, heading) &&
      continues(grid, before.above, heading, above)
    )
      before.repeated.push([above.top, heading[1]]);
    else {
      // What goes on with other columns goes on in its unit, unless it says otherwise.
      const inherits = before && above.units.length === 0 && saysContinued(grid, above, heading);
      const { units } = inherits ? before.above : above;
      tables.push({ heading, above: { ...above, units }, repeated: [] });
    }
    from = heading[1] + 1;
  }
  return tables.map((table, i) => {
    const end = tables[i + 1]?.above.top ?? grid.rows.length;
    let bottom = end - 1;
    while (bottom > table.heading[1] && isBlankRow(grid, bottom)) bottom--;
    return { ...table, bottom };
  });
}

/** Does 续表 or （续） stand above the heading? */
export function saysContinued(
  grid: Grid,
  { top }: Pick<Above, "top">,
  [heading]: HeadingRows
): boolean {
  for (let row = top; row < heading; row++) {
    if (textsIn(grid, row).some(isContinuation)) return true;
  }
  return false;
}

/** Is it the name of what goes on: 申报表（续）, 续表1? */
export function isContinuation(name: string): boolean {
  return CONTINUED.test(name);
}

/** Does a heading like that of the table before it go on with that table? */
function continues(grid: Grid, before: Above, [heading]: HeadingRows, above: Above): boolean {
  if (above.top === heading && !isBlankRow(grid, heading - 1)) return true;
  // Amounts in another unit are another table's.
  const [unit] = above.units;
  if (unit !== undefined && unit !== before.units[0]) return false;
  if (saysContinued(grid, above, [heading, heading])) return true;
  if (above.title === undefined || above.title !== before.title) return false;
  let last = above.top - 1;
  while (last > 0 && isBlankRow(grid, last)) last--;
  return !textsIn(grid, last).some((text) => sumKind(text) === "total");
}

function textsIn(grid: Grid, row: number): string[] {
  return (grid.rows[row] ?? []).filter((cell): cell is string => typeof cell === "string");
}

/** A row that is struck out has something to be said of it. */
function isBlankRow(grid: Grid, row: number): boolean {
  return !(grid.rows[row] ?? []).some(isFilled) && !grid.marks?.has(row);
}
