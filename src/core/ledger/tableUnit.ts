import type { AmountUnit } from "../amount";
import { addressOf } from "./address";
import type { TableUnit } from "./columns";
import { isFilled, type Grid } from "./grid";
import type { HeadingRows } from "./headingRows";
import type { LedgerNote } from "./ledger";
import { unitBelow, unitsDiffer } from "./texts";
import type { Above } from "./titles";
import { unitOfLine, type StatedUnit } from "./units";

/** So many rows of remarks and signatures stand under a table. */
const MOST_REMARKS = 12;

/** A remark fills the row by itself, or nearly so. */
const MOST_TEXTS = 3;

/**
 * The unit of amounts that the lines above a heading state, or else a remark under its table (注：金额单位为元).
 * Where they contradict each other the one nearest to the heading counts, and people are told.
 */
export function tableUnit(
  grid: Grid,
  above: Above,
  [first, last]: HeadingRows,
  bottom: number,
  bareUnit: AmountUnit = "万元"
): { readonly unit: TableUnit; readonly notes: readonly LedgerNote[] } {
  const below = remarkedUnit(grid, last, bottom);
  const units = [...new Set([...above.units, ...(below ? [below.unit] : [])])];
  const [unit] = units;
  if (unit === undefined) return { unit: { unit: bareUnit, from: "default" }, notes: [] };
  const isBelow = above.units.length === 0;
  const notes: LedgerNote[] = [];
  if (isBelow) notes.push({ address: below!.address, text: unitBelow(unit) });
  if (units.length > 1) {
    const address = addressOf(Math.max(0, first - 1), 0);
    notes.push({ address: below ? below.address : address, text: unitsDiffer(units) });
  }
  return { unit: { unit, from: "unitLine" }, notes };
}

/** What the remarks at a table's end say of its unit. */
function remarkedUnit(
  grid: Grid,
  heading: number,
  bottom: number
): { readonly unit: StatedUnit; readonly address: string } | undefined {
  for (let row = bottom; row > Math.max(heading, bottom - MOST_REMARKS); row--) {
    const cells = grid.rows[row] ?? [];
    const filled = cells.filter(isFilled);
    if (filled.length > MOST_TEXTS || filled.some((cell) => typeof cell !== "string")) continue;
    for (const [column, cell] of cells.entries()) {
      const unit = typeof cell === "string" ? unitOfLine(cell) : undefined;
      if (unit !== undefined) return { unit, address: addressOf(row, column) };
    }
  }
  return undefined;
}
