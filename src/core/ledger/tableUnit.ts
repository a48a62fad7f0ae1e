import type { AmountUnit } from "../amount";
import { addressOf } from "./address";
import type { TableUnit } from "./columnUnits";
import { isFilled, type Grid, type GridCell } from "./grid";
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
  // From there on the rows have another unit than those before: it can't be one for all of them.
  const others = unitsBetween(grid, last, bottom).filter((each) => each !== (unit ?? bareUnit));
  if (others.length > 0) {
    const all = [...new Set([unit ?? bareUnit, ...others])].join("、");
    return { unit: { unit: all, from: "unitLine" }, notes: [] };
  }
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

/** The units that lines among the rows state: 以下单位：元, 二、中心城区（单位：元）. */
function unitsBetween(grid: Grid, heading: number, bottom: number): StatedUnit[] {
  const units: StatedUnit[] = [];
  let stated: StatedUnit[] = [];
  for (let row = heading + 1; row <= bottom; row++) {
    const texts = onlyTexts(grid.rows[row]);
    if (texts) stated.push(...texts.flatMap((text) => unitOfLine(text) ?? []));
    else if (hasFigures(grid.rows[row])) {
      // What stands below the last of the figures is a remark on the whole.
      units.push(...stated);
      stated = [];
    }
  }
  return units;
}

function hasFigures(cells: readonly GridCell[] = []): boolean {
  return cells.some((cell) => typeof cell === "number");
}

/** Is it a line of text about money, which may say the unit of what is above or below it? */
export function isLineOfMoney(cells: readonly GridCell[]): boolean {
  return onlyTexts(cells)?.some((text) => /[元圆圓]/.test(text)) ?? false;
}

/** The texts of a row that has a few and nothing else. */
function onlyTexts(cells: readonly GridCell[] = []): string[] | undefined {
  const texts: string[] = [];
  for (const cell of cells) {
    if (!isFilled(cell)) continue;
    if (typeof cell !== "string" || texts.push(cell) > MOST_TEXTS) return undefined;
  }
  return texts.length > 0 ? texts : undefined;
}

/** What the remarks at a table's end say of its unit. */
function remarkedUnit(
  grid: Grid,
  heading: number,
  bottom: number
): { readonly unit: StatedUnit; readonly address: string } | undefined {
  for (let row = bottom; row > Math.max(heading, bottom - MOST_REMARKS); row--) {
    if (hasFigures(grid.rows[row])) return undefined;
    if (!onlyTexts(grid.rows[row])) continue;
    for (const [column, cell] of grid.rows[row]!.entries()) {
      const unit = typeof cell === "string" ? unitOfLine(cell) : undefined;
      if (unit !== undefined) return { unit, address: addressOf(row, column) };
    }
  }
  return undefined;
}
