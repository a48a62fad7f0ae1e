import { addressIn, type HeadingCell } from "./columns";
import type { Column, LedgerNote } from "./ledger";
import { headingUnitDiffers, unitsDiffer } from "./texts";
import type { UnitLine } from "./unitLine";
import { isAmountUnit, unitAlone, unitOfHeading, type StatedUnit } from "./units";
import { ABOUT_MONEY } from "./unitWords";

/** How the amounts of a table count where the column's heading doesn't say. */
export interface TableUnit {
  readonly unit: StatedUnit;
  readonly from: "unitLine" | "default";
}

/** The columns of a table with the units of their amounts. */
export interface ColumnUnits {
  readonly columns: readonly Column[];
  /** Columns of amounts in a unit that can't be converted, by their number. */
  readonly strangeUnits: ReadonlyMap<number, string>;
  readonly notes: readonly LedgerNote[];
}

/** The units of money that headings of other columns state: 序号（单位：元）, or 单位：元 in place of a heading. */
export function unitsBeside(columns: readonly Column[], cells: readonly HeadingCell[]): UnitLine[] {
  return columns.flatMap(({ field }, i) => {
    if (field?.kind === "amount") return [];
    const { parts, row, index } = cells[i]!;
    // A heading above spans other columns, too.
    const own = parts[parts.length - 1]!;
    const unit = field ? unitOfHeading(own) : unitAlone(own);
    return unit !== undefined && ABOUT_MONEY.test(unit) ? [{ unit, row, column: index }] : [];
  });
}

/**
 * The unit of each column of amounts: its heading's, or else the table's.
 *
 * @param cells the headings of these columns
 */
export function columnUnits(
  columns: readonly Column[],
  cells: readonly HeadingCell[],
  table: TableUnit
): ColumnUnits {
  const notes: LedgerNote[] = [];
  const strangeUnits = new Map<number, string>();
  const withUnits = columns.map((column, i): Column => {
    const { index, heading, field } = column;
    if (field?.kind !== "amount") return column;
    const cell = cells[i]!;
    const [stated, ...others] = [...cell.parts]
      .reverse()
      .flatMap((part) => unitOfHeading(part) ?? []);
    if (stated !== undefined && others.some((other) => other !== stated)) {
      notes.push({ address: addressIn(cell), text: unitsDiffer([stated, ...others]) });
    }
    const unit = stated ?? table.unit;
    if (table.from === "unitLine" && unit !== table.unit) {
      notes.push({ address: addressIn(cell), text: headingUnitDiffers(heading, unit, table.unit) });
    }
    if (isAmountUnit(unit)) return { ...column, unit, unitFrom: stated ? "heading" : table.from };
    strangeUnits.set(index, unit);
    return column;
  });
  return { columns: withUnits, strangeUnits, notes };
}
