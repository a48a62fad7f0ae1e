import { readArea } from "../../core/ledger/address";
import type { FormulaCell } from "../workbook";
import type { CellReader } from "./cellValue";
import { readCells, type StoredCell } from "./readCells";
import { shiftFormula } from "./shiftFormula";

/** Where a shared formula is written out. */
interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The formula cells of a sheet. What-if tables, which have no formula of their own, are left out.
 * @param dynamic numbers of the cell metadata that say that a formula spills
 */
export function readFormulas(
  chunks: Iterable<string>,
  reader: CellReader,
  dynamic: ReadonlySet<string>
): FormulaCell[] {
  const found: FormulaCell[] = [];
  const masters = new Map<string, Master>();
  readCells(chunks, {
    cell: (cell) => {
      const formula = formulaOf(cell, masters);
      if (!formula) return;
      const { row, column } = cell;
      const isArray = cell.formula?.type === "array";
      const fills = isArray ? readArea(cell.formula?.reference ?? "") : undefined;
      found.push({
        row,
        column,
        formula,
        value: reader.value(cell),
        ...(fills && { fills }),
        ...(isArray && dynamic.has(cell.metadata ?? "") && { dynamic: true }),
      });
    },
  });
  return found;
}

/** The cell's formula as it reads there; remembers those that others share. */
function formulaOf(
  { row, column, formula }: StoredCell,
  masters: Map<string, Master>
): string | undefined {
  if (!formula || formula.type === "dataTable") return undefined;
  if (formula.type !== "shared" || formula.shared === undefined) return formula.text;
  if (formula.text) {
    masters.set(formula.shared, { formula: formula.text, row, column });
    return formula.text;
  }
  const master = masters.get(formula.shared);
  return master && shiftFormula(master.formula, row - master.row, column - master.column);
}
