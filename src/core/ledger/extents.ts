import { continuedName, isNamed } from "./continuation";
import { isFilled, type Grid } from "../grid/grid";
import type { HeadingRows } from "./headingRows";
import { isSameHeading } from "./readRows";
import { sumKind } from "./rowKind";
import { readAbove, type Above } from "./titles";

/** A heading and where its table ends. */
export interface Extent {
  readonly heading: HeadingRows;
  readonly above: Above;
  readonly bottom: number;
  /** What it says of the table that it goes on from, "" if nothing; left out where it goes on from none. */
  readonly continues?: string;
  /** Rows of headings that are printed again further down, their titles included. */
  readonly repeated: readonly HeadingRows[];
}

/**
 * Where each table begins and ends. A heading printed again between rows of data continues its table, and so does
 * one under 续 or, before any total, under the same title.
 */
export function extents(grid: Grid, headings: readonly HeadingRows[]): Extent[] {
  const tables: Omit<Extent & { repeated: HeadingRows[] }, "bottom">[] = [];
  let from = 0;
  for (const heading of headings) {
    const above = readAbove(grid, heading, from);
    const before = tables[tables.length - 1];
    const continues = continuedAbove(grid, above, heading);
    if (
      before &&
      isSameHeading(grid, before.heading, heading) &&
      goesOn(grid, before.above, heading, above, continues)
    )
      before.repeated.push([above.top, heading[1]]);
    else {
      // What goes on with other columns goes on in its unit, unless it says otherwise.
      const source =
        continues === "" ? before : tables.find((table) => isContinued(continues, table.above));
      const units = above.units.length > 0 ? above.units : (source?.above.units ?? []);
      tables.push({
        heading,
        above: { ...above, units },
        repeated: [],
        ...(continues !== undefined && { continues }),
      });
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

/** What 续表 or 申报表（续） above the heading say of the table that goes on. */
function continuedAbove(grid: Grid, { top }: Above, [heading]: HeadingRows): string | undefined {
  for (let row = top; row < heading; row++) {
    for (const text of textsIn(grid, row)) {
      const name = continuedName(text);
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

const isContinued = (continues: string | undefined, { title }: Above) =>
  continues !== undefined && isNamed(continues, title);

/** Does a heading like that of the table before it go on with that table? */
function goesOn(
  grid: Grid,
  before: Above,
  [heading]: HeadingRows,
  above: Above,
  continues: string | undefined
): boolean {
  if (above.top === heading && !isBlankRow(grid, heading - 1)) return true;
  // Amounts in another unit are another table's.
  if (above.units.some(({ unit }) => unit !== before.units[0]?.unit)) return false;
  if (continues !== undefined)
    return continues === "" || before.title === undefined || isContinued(continues, before);
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
